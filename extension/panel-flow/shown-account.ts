import type { Account } from '../../core/account/account.ts';
import { accountFromReadings } from '../../core/account/account-from-readings.ts';
import { withNotes } from '../../core/account/account-notes.ts';
import { differingReadings } from '../../core/account/differing-readings.ts';
import type { FieldKey } from '../../core/account/field.ts';
import { FIELDS } from '../../core/account/fields.ts';
import { dealsInBookCurrency, inBookCurrency } from '../../core/account/in-book-currency.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import { assess } from '../../core/assessment/assess.ts';
import type { Assessment } from '../../core/assessment/assessment.ts';
import type { Book } from '../../core/assessment/book.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { Clock } from './clock.ts';
import { localDay } from './local-day.ts';
import type { Subject } from './screen.ts';

export interface ShownAccount {
  readonly account: Account;
  readonly assessment: Assessment;
  /** The readings in force, in the order of the account record. */
  readonly readings: readonly FieldReading[];
  /** What other sources say of the same fields, where it is something else. */
  readonly others: ReadonlyMap<FieldKey, readonly FieldReading[]>;
}

type ReadSubject = Omit<ShownAccount, 'assessment'>;

// A subject is read once by a playbook, so that the same one gives the same account.
const read = new WeakMap<Subject, { readonly playbook: Playbook; readonly known: ReadSubject }>();

/** What is known of a subject: what was read or kept, and what the user typed over it. */
export function readSubject(subject: Subject, playbook: Playbook): ReadSubject {
  const before = read.get(subject);
  if (before?.playbook === playbook) return before.known;
  const { stored, sample, page } = subject;
  const said = [...stored.read, ...stored.typed];
  const { account, used } = accountFromReadings(said, playbook);
  const readings = FIELDS.flatMap(({ key }) => used.get(key) ?? []);
  const known = {
    account: withNotes(
      dealsInBookCurrency({ ...sample?.account, ...stored.beside, fields: account.fields }, playbook),
      stored.noted,
    ),
    readings: readings.map((reading) => dated(reading, stored.seen)),
    others: differingReadings(
      [...said, ...(page?.fields.also ?? [])].map((one) => inBookCurrency(one, playbook)),
      used,
    ),
  };
  read.set(subject, { playbook, known });
  return known;
}

/**
 * Assesses what is known of a subject.
 *
 * @param today ISO day.
 * @param clock What the user's clock shows on that day; without it norms in hours are judged by whole days.
 */
export function shownAccount(
  subject: Subject,
  playbook: Playbook,
  today: string,
  book?: Book,
  clock?: Clock,
): ShownAccount {
  const known = readSubject(subject, playbook);
  return {
    ...known,
    assessment: assess(known.account, {
      playbook,
      asOf: today,
      ...clock,
      raised: subject.stored.raised,
      book,
    }),
  };
}

const OF_PAGE: ReadonlySet<FieldReading['origin']> = new Set(['api', 'taught', 'page']);

/** What an earlier day's visit gave says which day. */
function dated(reading: FieldReading, seen: string): FieldReading {
  const day = localDay(new Date(reading.at));
  if (!OF_PAGE.has(reading.origin) || day === localDay(new Date(seen))) return reading;
  return { ...reading, where: `${reading.where} · ${day}` };
}
