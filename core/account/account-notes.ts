import type { Account, AccountTables, Contact, Opportunity } from './account.ts';
import type { CareEvent } from './care-event.ts';
import { lineName, NOTED_LISTS, NOTED_WHOLE, type NotedLine, type NotedList } from './noted-lists.ts';

export type PersonNote = Omit<Partial<Contact>, 'name'>;
export type DealNote = Omit<Partial<Opportunity>, 'name'>;

/** What the user noted beside what pages and sheets say; their word stands over it until they change it. */
export interface AccountNotes
  extends Pick<AccountTables, NotedList>,
    Pick<AccountTables, (typeof NOTED_WHOLE)[number]> {
  readonly events?: readonly CareEvent[];
  /** By the person's name; one whom no page or sheet lists is added. */
  readonly people?: Readonly<Record<string, PersonNote>>;
  /** By the deal's name; one that no page or sheet lists is added. */
  readonly deals?: Readonly<Record<string, DealNote>>;
  /** Names of listed lines that the user took out. */
  readonly without?: Readonly<Partial<Record<NotedList, readonly string[]>>>;
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
    ...wholeParts(notes),
    ...lists(account, notes),
    ...(people === undefined ? {} : { contacts: people }),
    ...(deals === undefined ? {} : { opportunities: deals }),
    ...(all.length === 0 ? {} : { events: all }),
  };
}

function wholeParts(notes: AccountNotes): Partial<AccountTables> {
  return Object.fromEntries(
    NOTED_WHOLE.flatMap((part) => (notes[part] === undefined ? [] : [[part, notes[part]]])),
  );
}

function lists(account: Account, notes: AccountNotes): Partial<AccountTables> {
  const changed = (Object.keys(NOTED_LISTS) as NotedList[]).filter(
    (list) => notes[list] !== undefined || notes.without?.[list] !== undefined,
  );
  return Object.fromEntries(changed.map((list) => [list, linesOver(list, account, notes)]));
}

function linesOver<K extends NotedList>(list: K, account: Account, notes: AccountNotes): NotedLine<K>[] {
  const gone = new Set(notes.without?.[list]);
  const all = [...(account[list] ?? []), ...(notes[list] ?? [])] as NotedLine<K>[];
  const lines = new Map<string, NotedLine<K>>();
  for (const line of all) {
    const name = lineName(list, line);
    if (!gone.has(name)) lines.set(name, { ...lines.get(name), ...line });
  }
  return [...lines.values()];
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
