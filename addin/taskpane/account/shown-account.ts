import type { Account } from '../../../core/account/account.ts';
import type { FieldReading } from '../../../core/account/reading.ts';
import type { Assessment } from '../../../core/assessment/assessment.ts';

/** The account of the selected row, ready to be shown. */
export interface ShownAccount {
  /** Sheet and row: two accounts of one name stay two. */
  readonly record: string;
  /** What is kept of it is kept under this; undefined for an account without number and name. */
  readonly key: string | undefined;
  readonly sheet: string;
  readonly row: number;
  readonly blank: boolean;
  /** The record that was assessed, with what other sheets tell of it. */
  readonly account: Account;
  readonly assessment: Assessment;
  readonly readings: readonly FieldReading[];
  readonly notices: readonly string[];
  /** Ids of actions that are done, snoozed or dismissed. */
  readonly hidden: readonly string[];
}
