import { expect, it } from 'vitest';
import type { AccountNotes } from './account-notes.ts';
import { withNotes } from './account-notes.ts';
import {
  logEvent,
  markDone,
  noteDeal,
  noteLine,
  notePerson,
  withoutEvent,
  withoutNote,
} from './change-notes.ts';

const none: AccountNotes = {};
const call = { kind: 'call', at: '2026-11-22T09:00:00+08:00' } as const;

it('gives two events of the same minute names of their own', () => {
  const two = logEvent(logEvent(none, call), call);
  expect(two.events?.map(({ id }) => id)).toEqual([`call ${call.at}`, `call ${call.at} (2)`]);
  expect(withoutEvent(two, `call ${call.at}`).events).toHaveLength(1);
});

it('marks a norm as kept, and takes the mark back', () => {
  const logged = logEvent(none, { kind: 'visit', at: '2026-11-20', formal: true });
  const [visit] = logged.events ?? [];
  if (visit === undefined) throw new Error('nothing was logged');
  const thanked = markDone(logged, visit, 'thank-you', '2026-11-21');
  expect(thanked.events).toEqual([{ ...visit, done: { 'thank-you': '2026-11-21' } }]);
  const [done] = thanked.events ?? [];
  expect(done && markDone(thanked, done, 'thank-you', undefined).events).toEqual([{ ...visit, done: {} }]);
});

it('notes over an event that a sheet lists, without doubling it', () => {
  const listed = { id: 'S1', kind: 'enquiry', at: '2026-11-20' } as const;
  const noted = markDone(none, listed, 'written-reply', '2026-11-21');
  const { events } = withNotes({ fields: {}, events: [listed] }, noted);
  expect(events).toEqual([{ ...listed, done: { 'written-reply': '2026-11-21' } }]);
});

it('lays words about people and deals over one another, and takes them back', () => {
  const noted = noteDeal(notePerson(none, 'Ann', { role: 'decider', stance: 1 }), 'Depot', { amount: 5 });
  expect(notePerson(noted, 'Ann', { stance: undefined }).people).toEqual({ Ann: { role: 'decider' } });
  expect(withoutNote(noted, 'deals', 'Depot').deals).toEqual({});
  expect(none).toEqual({});
});

it('a changed line of a list keeps its place among the others', () => {
  const two = noteLine(noteLine({}, 'needs', { id: 'need 1' }), 'needs', { id: 'need 2' });
  expect(noteLine(two, 'needs', { id: 'need 1', fact: 'Backup' }).needs).toEqual([
    { id: 'need 1', fact: 'Backup' },
    { id: 'need 2' },
  ]);
});
