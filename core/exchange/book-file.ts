import type { AccountTables } from '../account/account.ts';
import type { FieldReading } from '../account/reading.ts';

/** A book as one person hands it to another: every field with its source and time, so that books can be merged. */
export interface BookFile {
  readonly format: 'kam-book';
  readonly version: 1;
  /** Who wrote it, in their own words. */
  readonly by?: string;
  /** ISO moment of writing. */
  readonly at: string;
  /** ISO code of the money in it. */
  readonly currency: string;
  readonly accounts: readonly BookEntry[];
}

export interface BookEntry {
  /** The record that it stands for: origin and record of a page, or a name of its own. */
  readonly key: string;
  readonly name: string;
  readonly url?: string;
  readonly readings: readonly FieldReading[];
  readonly beside?: AccountTables;
}
