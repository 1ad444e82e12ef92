import { accountChange, type Now } from '../../core/assessment/account-change.ts';
import type { AccountHistory, KeptDay } from '../../core/panel/change/WhatChanged.tsx';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { DaySummary } from '../storage/day-summaries.ts';

export interface HistoryInput extends Now {
  /** Everything kept of the account's days, in any order. */
  readonly kept: readonly DaySummary[];
  /** What is said of it today. */
  readonly now: DaySummary;
  /** The playbooks of those days by hash, as far as they are kept. */
  readonly models: ReadonlyMap<string, Playbook>;
  /** `day` of the one to compare with; the last one by default. */
  readonly since: string | undefined;
}

/** The earlier days of an account and how one of them compares with today; undefined where there are none. */
export function accountHistory(input: HistoryInput): Omit<AccountHistory, 'onSince'> | undefined {
  const { kept, now, models, since } = input;
  const past = kept.filter(({ day }) => day < now.day).toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const chosen = past.find(({ day }) => day === since) ?? past[0];
  if (chosen === undefined) return undefined;
  const days = past.map((one): KeptDay => ({ day: one.day, until: lastDay(one, now.day), value: one.value }));
  const change = accountChange(
    { ...chosen, hash: chosen.playbook, playbook: models.get(chosen.playbook) },
    input,
  );
  const drawn = past.flatMap((one, at) => {
    const until = days[at]?.until ?? one.day;
    return until === one.day ? [one] : [one, { ...one, day: until }];
  });
  return {
    days,
    since: chosen.day,
    change,
    points: [...drawn, now].map(({ day, value, low, high, playbook, classes }) => ({
      day,
      value,
      low,
      high,
      playbook,
      valueClass: classes.value,
    })),
  };
}

/** Seen to be still so today, it was so yesterday. */
function lastDay({ day, until = day }: DaySummary, today: string): string {
  if (until < today) return until;
  const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
  return yesterday > day ? yesterday : day;
}
