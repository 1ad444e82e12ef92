import type { AccountNotes, DealNote, PersonNote } from './account-notes.ts';
import type { CareEvent } from './care-event.ts';

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
  const rest = (notes.events ?? []).filter(({ id }) => id !== event.id);
  return { ...notes, events: [...rest, { ...event, done }] };
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

function known<T extends object>(note: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(note).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
