import type { AccountFields } from '../../core/account/account.ts';
import type { Scheme } from '../../core/assessment/playbook-effect.ts';
import { canonicalJson } from '../../core/playbook/canonical-json.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { Store } from './open-store.ts';
import { keepOnlyNeeded } from './playbooks.ts';
import { tooMany } from './thin-days.ts';

/** What an account was worth on a day and what that rested on, so that a later day can say what changed. */
export interface DaySummary {
  readonly account: string;
  /** ISO day from which it was so. */
  readonly day: string;
  /** The last ISO day on which it was seen to be still so; absent where it was seen on one day only. */
  readonly until?: string;
  readonly value?: number;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  /** Names of the classes that it had; a scheme without one is left out. */
  readonly classes: Readonly<Partial<Record<Scheme, string>>>;
  /** What was known of it; absent for days of a version that did not keep it. */
  readonly fields?: AccountFields;
  /** Hash of the playbook by which it was assessed; the playbook itself stands among the kept ones. */
  readonly playbook: string;
}

/** Keeps the last summary of each day on which something differs from the day before it. */
export async function keepDaySummary(store: Store, summary: DaySummary, playbook: Playbook): Promise<void> {
  const change = store.transaction(['days', 'playbooks'], 'readwrite');
  const days = change.objectStore('days');
  const { account, day } = summary;
  const kept = await days.index('account').getAll(account);
  const before = kept.filter((one) => one.day < day).at(-1);
  if (before !== undefined && state(before) === state(summary)) {
    await days.put({ ...before, until: day });
    // What this day was in between has been taken back.
    await days.delete([account, day]);
  } else {
    await days.put(summary);
    const models = change.objectStore('playbooks');
    if ((await models.getKey(summary.playbook)) === undefined)
      await models.put({ hash: summary.playbook, playbook });
    const others = kept.map((one) => one.day).filter((one) => one !== day);
    const gone = tooMany([...others, day], day);
    for (const one of gone) await days.delete([account, one]);
    await keepOnlyNeeded(change);
  }
  await change.done;
}

/** All summaries of one account, oldest first. */
export async function daySummaries(store: Store, account: string): Promise<DaySummary[]> {
  return store.getAllFromIndex('days', 'account', account);
}

/** All that a day says, apart from which day it was. */
function state({ day: _day, until: _until, ...rest }: DaySummary): string {
  return canonicalJson(rest);
}
