import type { DBSchema } from 'idb';
import type { RememberedAction } from '../../core/actions/remembered-action.ts';
import type { DaySummary } from './day-summaries.ts';
import type { StoredPlaybook } from './playbooks.ts';
import type { StoredAccount } from './stored-account.ts';
import type { StoredRule } from './taught-rules.ts';

export const STORE_NAME = 'kam-sidecar';

/** The stores as of the newest version; `migrations.ts` says how older ones come to it. */
export interface StoreSchema extends DBSchema {
  accounts: { key: string; value: StoredAccount; indexes: { kind: string; seen: string } };
  /** Key: account, action. */
  actions: { key: [string, string]; value: RememberedAction; indexes: { account: string } };
  /** Key: account, ISO day. */
  days: { key: [string, string]; value: DaySummary; indexes: { account: string; playbook: string } };
  /** Key: hash. */
  playbooks: { key: string; value: StoredPlaybook; indexes: { left: string } };
  /** Key: site, kind of page, what it reads. */
  taught: { key: [string, string, string]; value: StoredRule };
}
