import { accountFromReadings } from '../../core/account/account-from-readings.ts';
import type { Account } from '../../core/account/account.ts';
import { FIELDS } from '../../core/account/fields.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import { assess } from '../../core/assessment/assess.ts';
import type { Assessment } from '../../core/assessment/assessment.ts';
import type { Book } from '../../core/assessment/book.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { Subject } from './screen.ts';

export interface ShownAccount {
  readonly account: Account;
  readonly assessment: Assessment;
  /** The readings in force, in the order of the account record. */
  readonly readings: readonly FieldReading[];
}

/** Assesses what is known of a subject: what was read or kept, and what the user typed over it. */
export function shownAccount(subject: Subject, playbook: Playbook, today: string, book?: Book): ShownAccount {
  const { stored, sample } = subject;
  const { account: read, used } = accountFromReadings([...stored.read, ...stored.typed]);
  const account: Account = { ...sample?.account, fields: read.fields };
  const assessment = assess(account, { playbook, asOf: today, ...(book === undefined ? {} : { book }) });
  return { account, assessment, readings: FIELDS.flatMap(({ key }) => used.get(key) ?? []) };
}
