import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Book } from '../../../core/assessment/book.ts';
import type { AccountHistory } from '../../../core/panel/change/WhatChanged.tsx';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { stampOf } from '../../../core/playbook/stamp.ts';
import { accountHistory } from '../../panel-flow/account-history.ts';
import { daySummaryOf } from '../../panel-flow/day-summary-of.ts';
import type { Keeper } from '../../panel-flow/keeper.ts';
import type { ShownAccount } from '../../panel-flow/shown-account.ts';
import type { DaySummary } from '../../storage/day-summaries.ts';

export interface HistorySource {
  readonly keeper: Keeper;
  /** Key of the account. */
  readonly account: string;
  readonly today: string;
  /** Whether it is today in truth, so that it is kept. */
  readonly lasting: boolean;
  readonly shown: ShownAccount;
  readonly playbook: Playbook;
  readonly book: Book | undefined;
}

interface Kept {
  readonly days: readonly DaySummary[];
  readonly models: ReadonlyMap<string, Playbook>;
}

/** Keeps what the account is worth today, and compares it with earlier days; undefined until some are found. */
export function useHistory(source: HistorySource): AccountHistory | undefined {
  const { keeper, account: key, today, lasting, shown, playbook, book } = source;
  const [kept, setKept] = useState<Kept>();
  const [since, setSince] = useState<string>();
  const { account, assessment } = shown;
  const now = useMemo(() => daySummaryOf(key, today, account, assessment), [key, today, account, assessment]);

  useEffect(() => {
    let current = true;
    void keptOf(keeper, key, playbook).then((found) => current && setKept(found));
    return () => {
      current = false;
    };
  }, [keeper, key, playbook]);
  useEffect(() => {
    if (lasting) void keeper.day(now, playbook);
  }, [keeper, lasting, now, playbook]);

  return useMemo(() => {
    if (kept === undefined) return undefined;
    const { days, models } = kept;
    const found = accountHistory({ kept: days, models, now, since, account, assessment, playbook, book });
    return found && { ...found, onSince: setSince };
  }, [kept, now, since, account, assessment, playbook, book]);
}

async function keptOf(keeper: Keeper, account: string, inUse: Playbook): Promise<Kept> {
  const days = await keeper.days(account);
  const models = new Map([[stampOf(inUse).hash, inUse]]);
  for (const hash of new Set(days.map(({ playbook }) => playbook))) {
    const playbook = models.has(hash) ? undefined : await keeper.playbook(hash);
    if (playbook !== undefined) models.set(hash, playbook);
  }
  return { days, models };
}
