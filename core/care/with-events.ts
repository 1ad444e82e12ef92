import type { Account } from '../account/account.ts';
import type { CareEvent } from '../account/care-event.ts';

const CONTACTS: ReadonlySet<CareEvent['kind']> = new Set(['visit', 'call', 'message']);

/**
 * What the recorded events say of the fields: the last contact, whoever it was with, and complaints still open.
 * A field that says more (a later contact, more complaints) stands.
 *
 * @param asOf ISO day; what lies after it has not happened yet.
 */
export function withEvents(account: Account, asOf: string | undefined): Account {
  const { events = [], fields, contacts } = account;
  const past = events.filter(({ at }) => asOf === undefined || at.slice(0, 10) <= asOf);
  if (past.length === 0) return account;
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

function dayOf({ at }: CareEvent): string {
  return at.slice(0, 10);
}

function latest(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce(
    (last, day) => (day !== undefined && (last === undefined || day > last) ? day : last),
    undefined,
  );
}
