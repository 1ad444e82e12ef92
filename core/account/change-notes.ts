import type { AccountNotes, DealNote, PersonNote } from './account-notes.ts';
import type { CareEvent } from './care-event.ts';
import { lineName, type NotedLine, type NotedList } from './noted-lists.ts';

/** Logs an event; its id is made unique among the account's. */
export function logEvent(notes: AccountNotes, event: Omit<CareEvent, 'id'>): AccountNotes {
  const { events = [] } = notes;
  const taken = new Set(events.map(({ id }) => id));
  const base = `${event.kind} ${event.at}`;
  let id = base;
  for (let nth = 2; taken.has(id); nth += 1) id = `${base} (${nth})`;
  return { ...notes, events: [...events, { ...event, id }] };
}

/** Takes a logged event back. */
export function withoutEvent(notes: AccountNotes, id: string): AccountNotes {
  return { ...notes, events: (notes.events ?? []).filter((event) => event.id !== id) };
}

/**
 * Marks a norm, a promise or a step of an event as kept.
 *
 * @param event As the account has it, so that one from a sheet is noted over.
 * @param at ISO moment or day; undefined takes the mark back.
 */
export function markDone(
  notes: AccountNotes,
  event: CareEvent,
  norm: string,
  at: string | undefined,
): AccountNotes {
  const { [norm]: _before, ...others } = event.done ?? {};
  const done = at === undefined ? others : { ...others, [norm]: at };
  return noteEvent(notes, { ...event, done });
}

/** Notes an event as it is now; it keeps its place. */
export function noteEvent(notes: AccountNotes, event: CareEvent): AccountNotes {
  const { events = [] } = notes;
  const at = events.findIndex(({ id }) => id === event.id);
  return { ...notes, events: at < 0 ? [...events, event] : events.with(at, event) };
}

/** Notes something about a person; a value of undefined takes the word back. */
export function notePerson(
  notes: AccountNotes,
  name: string,
  note: { readonly [K in keyof PersonNote]: PersonNote[K] | undefined },
): AccountNotes {
  return { ...notes, people: { ...notes.people, [name]: known({ ...notes.people?.[name], ...note }) } };
}

/** Notes something about a deal; a value of undefined takes the word back. */
export function noteDeal(
  notes: AccountNotes,
  name: string,
  note: { readonly [K in keyof DealNote]: DealNote[K] | undefined },
): AccountNotes {
  return { ...notes, deals: { ...notes.deals, [name]: known({ ...notes.deals?.[name], ...note }) } };
}

/** Takes back all that was noted about a person or a deal. */
export function withoutNote(notes: AccountNotes, of: 'people' | 'deals', name: string): AccountNotes {
  const { [name]: _gone, ...rest } = notes[of] ?? {};
  return { ...notes, [of]: rest };
}

/** Notes a line of a list: a new one, or the user's word on one that is listed; it keeps its place. */
export function noteLine<K extends NotedList>(
  notes: AccountNotes,
  list: K,
  line: NotedLine<K>,
): AccountNotes {
  const name = lineName(list, line);
  const lines = linesOf(notes, list);
  const at = lines.findIndex((one) => lineName(list, one) === name);
  const gone = (notes.without?.[list] ?? []).filter((one) => one !== name);
  return {
    ...notes,
    [list]: at < 0 ? [...lines, line] : lines.with(at, line),
    without: { ...notes.without, [list]: gone },
  };
}

/** Takes a line out of a list, whoever wrote it. */
export function withoutLine(notes: AccountNotes, list: NotedList, name: string): AccountNotes {
  const others = linesOf(notes, list).filter((one) => lineName(list, one) !== name);
  const gone = [...(notes.without?.[list] ?? []).filter((one) => one !== name), name];
  return { ...notes, [list]: others, without: { ...notes.without, [list]: gone } };
}

/** A name that no line of the list bears yet: `need 3`. */
export function freeLineName(list: NotedList, lines: readonly object[] | undefined, base: string): string {
  const taken = new Set((lines ?? []).map((line) => lineName(list, line as NotedLine<NotedList>)));
  let nth = taken.size + 1;
  while (taken.has(`${base} ${nth}`)) nth += 1;
  return `${base} ${nth}`;
}

function linesOf<K extends NotedList>(notes: AccountNotes, list: K): readonly NotedLine<K>[] {
  return (notes[list] ?? []) as readonly NotedLine<K>[];
}

function known<T extends object>(note: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(note).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
