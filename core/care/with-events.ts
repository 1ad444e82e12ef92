import type { Account } from '../account/account.ts';
import type { CareEvent } from '../account/care-event.ts';
import { revenueOfLines } from './revenue-of-lines.ts';

const CONTACTS: ReadonlySet<CareEvent['kind']> = new Set(['visit', 'call', 'message']);

/**
 * What records say of the fields: the last contact, whoever it was with, complaints still open, what the last survey
 * said, and last year's revenue where product lines alone tell it. A field that says more (a later contact, more complaints) stands; a survey has its day and a field has
 * not, so the survey is the newer word.
 *
 * @param asOf ISO day; what lies after it has not happened yet.
 */
export function withEvents(account: Account, asOf: string | undefined): Account {
  const { events = [], contacts } = account;
  const told = { ...lastSurvey(account, asOf), ...revenueOfLines(account) };
  const fields = { ...account.fields, ...told };
  const past = events.filter(({ at }) => asOf === undefined || at.slice(0, 10) <= asOf);
  if (past.length === 0) return Object.keys(told).length === 0 ? account : { ...account, fields };
  const met = past.filter(({ kind }) => CONTACTS.has(kind));
  const last = latest([fields.lastContact, ...met.map(dayOf)]);
  const complaints = past.filter(({ kind }) => kind === 'complaint');
  const open = complaints.filter(({ done }) => done?.complaint === undefined).length;
  return {
    ...account,
    fields: {
      ...fields,
      ...(last === undefined ? {} : { lastContact: last }),
      ...(complaints.length === 0 || (fields.openComplaints !== undefined && fields.openComplaints >= open)
        ? {}
        : { openComplaints: open }),
    },
    ...(contacts === undefined
      ? {}
      : {
          contacts: contacts.map((contact) => {
            const theirs = latest([
              contact.lastContact,
              ...met.filter(({ who }) => who === contact.name).map(dayOf),
            ]);
            return theirs === undefined ? contact : { ...contact, lastContact: theirs };
          }),
        }),
  };
}

function lastSurvey({ surveys = [] }: Account, asOf: string | undefined): Account['fields'] {
  const told = surveys.filter(
    ({ at, perceived, expected }) =>
      (asOf === undefined || at <= asOf) && perceived !== undefined && expected !== undefined,
  );
  if (told.length === 0) return {};
  const { perceived, expected } = told.reduce((last, one) => (one.at > last.at ? one : last));
  return perceived === undefined || expected === undefined ? {} : { perceived, expected };
}

function dayOf({ at }: CareEvent): string {
  return at.slice(0, 10);
}

function latest(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce(
    (last, day) => (day !== undefined && (last === undefined || day > last) ? day : last),
    undefined,
  );
}
