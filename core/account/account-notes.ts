import type { Account, Contact, Opportunity, RivalRatings } from './account.ts';
import type { CareEvent } from './care-event.ts';

export type PersonNote = Omit<Partial<Contact>, 'name'>;
export type DealNote = Omit<Partial<Opportunity>, 'name'>;

/** What the user noted beside what pages and sheets say; their word stands over it until they change it. */
export interface AccountNotes {
  readonly events?: readonly CareEvent[];
  /** By the person's name; one whom no page or sheet lists is added. */
  readonly people?: Readonly<Record<string, PersonNote>>;
  /** Ratings as the user gives them; they stand in place of those of a sheet. */
  readonly rivals?: RivalRatings;
  /** By the deal's name; one that no page or sheet lists is added. */
  readonly deals?: Readonly<Record<string, DealNote>>;
}

/** An account with the user's notes laid over it. */
export function withNotes(account: Account, notes: AccountNotes | undefined): Account {
  if (notes === undefined) return account;
  const { contacts, opportunities, events, ...rest } = account;
  const people = laidOver<Contact>(contacts, notes.people);
  const deals = laidOver<Opportunity>(opportunities, notes.deals);
  // A note about an event that a sheet lists too is the newer word on it.
  const byId = new Map([...(events ?? []), ...(notes.events ?? [])].map((event) => [event.id, event]));
  const all = [...byId.values()];
  return {
    ...rest,
    ...(notes.rivals === undefined ? {} : { rivals: notes.rivals }),
    ...(people === undefined ? {} : { contacts: people }),
    ...(deals === undefined ? {} : { opportunities: deals }),
    ...(all.length === 0 ? {} : { events: all }),
  };
}

function laidOver<T extends { readonly name: string }>(
  listed: readonly T[] | undefined,
  notes: Readonly<Record<string, Omit<Partial<T>, 'name'>>> | undefined,
): readonly T[] | undefined {
  if (notes === undefined) return listed;
  const known = new Set((listed ?? []).map(({ name }) => name));
  const added = Object.entries(notes).filter(([name]) => !known.has(name));
  const both = [
    ...(listed ?? []).map((one) => (Object.hasOwn(notes, one.name) ? { ...one, ...notes[one.name] } : one)),
    ...added.map(([name, note]) => ({ ...note, name }) as unknown as T),
  ];
  return both.length === 0 ? listed : both;
}
