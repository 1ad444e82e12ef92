import type { Account } from '../../core/account/account.ts';
import { accountFromReadings } from '../../core/account/account-from-readings.ts';
import { FIELDS } from '../../core/account/fields.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import { assess } from '../../core/assessment/assess.ts';
import type { Assessment } from '../../core/assessment/assessment.ts';
import type { Book } from '../../core/assessment/book.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import { localDay } from './local-day.ts';
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
  const account: Account = { ...sample?.account, ...stored.beside, fields: read.fields };
  const assessment = assess(account, { playbook, asOf: today, ...(book === undefined ? {} : { book }) });
  const readings = FIELDS.flatMap(({ key }) => used.get(key) ?? []);
  return { account, assessment, readings: readings.map((reading) => dated(reading, stored.seen)) };
}

/** What an earlier day's visit gave says which day. */
function dated(reading: FieldReading, seen: string): FieldReading {
  const day = localDay(new Date(reading.at));
  if (reading.origin !== 'page' || day === localDay(new Date(seen))) return reading;
  return { ...reading, where: `${reading.where} · ${day}` };
}
