import type { AccountTables } from '../../core/account/account.ts';
import type { AccountNotes } from '../../core/account/account-notes.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import type { Raised } from '../../core/actions/raised.ts';

/** One account as this browser remembers it. Never leaves the machine. */
export interface StoredAccount {
  /** Origin and record for a page; `typed:…`, `sheet:…` or `sample:…` for an account without one. */
  readonly key: string;
  readonly kind: 'page' | 'typed' | 'sheet' | 'sample';
  readonly name: string;
  /** Where it was read; absent for an account without a page. */
  readonly url?: string;
  /** As last read from the page. */
  readonly read: readonly FieldReading[];
  /** The user's own words: they stand until the user changes them. */
  readonly typed: readonly FieldReading[];
  /** What stands beside the row: people, deals, ratings, products. */
  readonly beside?: AccountTables;
  /** What the user noted beside: events, people's roles, how deals stand. */
  readonly noted?: AccountNotes;
  /** Since when each action has been suggested. */
  readonly raised?: Raised;
  /** Who was signed in to the CRM when it was last read, where that could be told. */
  readonly seenBy?: string;
  /** ISO moment of the last visit, or of the import. */
  readonly seen: string;
}
