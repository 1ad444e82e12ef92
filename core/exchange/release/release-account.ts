import type { Account, AccountFields } from '../../account/account.ts';
import type { Secrecy, SecrecyMarks } from '../../account/care-record.ts';
import type { FieldKey } from '../../account/field.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { BookEntry } from '../book-file.ts';
import { releaseTables } from './release-tables.ts';
import { isAbove, secrecyOf } from './secrecy-of.ts';
import type { Withheld } from './withheld.ts';

type Policy = Playbook['care']['secrecy'];

/** What may go out, and what was left out; undefined where not even the account's name may. */
export interface Released<T> {
  readonly value: T | undefined;
  readonly withheld: Withheld;
}

const WHOLE = { value: undefined, withheld: { accounts: 1 } } as const;

/** An account without what is above a level. What is worked out from it tells nothing of what was left out. */
export function releaseAccount(account: Account, level: Secrecy, policy: Policy): Released<Account> {
  const { fields, estimated = {}, ...beside } = account;
  const above = hiddenFields(beside.secrecy, level, policy);
  if (above('name')) return WHOLE;
  const hidden = (Object.keys(fields) as FieldKey[]).filter(above);
  const { tables, withheld } = releaseTables(beside, level, policy);
  if (hidden.length === 0 && Object.keys(withheld).length === 0) return { value: account, withheld };
  const open = (one: object) => Object.fromEntries(Object.entries(one).filter(([key]) => !above(key)));
  return {
    value: { ...tables, fields: open(fields) as AccountFields, estimated: open(estimated) },
    withheld: hidden.length === 0 ? withheld : { fields: hidden.length, ...withheld },
  };
}

/** The same of an account as it is handed on, with all its readings. */
export function releaseEntry(entry: BookEntry, level: Secrecy, policy: Policy): Released<BookEntry> {
  const { beside = {}, readings, ...rest } = entry;
  const above = hiddenFields(beside.secrecy, level, policy);
  if (above('name')) return WHOLE;
  const hidden = new Set(readings.map(({ field }) => field).filter(above));
  const { tables, withheld } = releaseTables(beside, level, policy);
  return {
    value: {
      ...rest,
      readings: readings.filter(({ field }) => !hidden.has(field)),
      ...(Object.keys(tables).length === 0 ? {} : { beside: tables }),
    },
    withheld: hidden.size === 0 ? withheld : { fields: hidden.size, ...withheld },
  };
}

function hiddenFields(marks: SecrecyMarks = {}, level: Secrecy, policy: Policy): (field: string) => boolean {
  return (field) => isAbove(secrecyOf(field, undefined, marks, policy), level);
}
