import type { FieldReading } from '../../core/account/reading.ts';

/** One account as this browser remembers it. Never leaves the machine. */
export interface StoredAccount {
  /** Origin and record for a page; `typed:…` or `sample:…` for an account without one. */
  readonly key: string;
  readonly kind: 'page' | 'typed' | 'sample';
  readonly name: string;
  /** Where it was read; absent for an account without a page. */
  readonly url?: string;
  /** As last read from the page. */
  readonly read: readonly FieldReading[];
  /** The user's own words: they stand until the user changes them. */
  readonly typed: readonly FieldReading[];
  /** ISO moment of the last visit. */
  readonly seen: string;
}
