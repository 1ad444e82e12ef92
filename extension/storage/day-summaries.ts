import type { Store } from './open-store.ts';

/** What an account was worth on a day, so that a later day can say what changed. */
export interface DaySummary {
  readonly account: string;
  /** ISO day. */
  readonly day: string;
  readonly value?: number;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  readonly valueClass?: string;
  /** Hash of the playbook by which it was assessed: other playbooks are not compared. */
  readonly playbook: string;
}

/** Keeps the last summary of each day. */
export async function keepDaySummary(store: Store, summary: DaySummary): Promise<void> {
  await store.put('days', summary);
}

/** All summaries of one account, oldest first. */
export async function daySummaries(store: Store, account: string): Promise<DaySummary[]> {
  return store.getAllFromIndex('days', 'account', account);
}
