import { expect, it } from 'vitest';
import type { AccountNotes } from './account-notes.ts';
import { withNotes } from './account-notes.ts';
import {
  freeLineName,
  logEvent,
  markDone,
  noteDeal,
  noteLine,
  notePerson,
  withoutEvent,
  withoutLine,
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

it('lays lines over those that are listed, part by part, and takes them out and back in', () => {
  const listed = {
    fields: {},
    products: [{ product: 'Cloud', revenue: 5 }],
    needs: [{ id: 'n', fact: 'a line' }],
  };
  const held = noteLine(none, 'products', { product: 'Cloud', rivalRevenue: 9 });
  expect(withNotes(listed, held).products).toEqual([{ product: 'Cloud', revenue: 5, rivalRevenue: 9 }]);
  const gone = withoutLine(held, 'needs', 'n');
  expect(withNotes(listed, gone)).toMatchObject({ products: [{ rivalRevenue: 9 }], needs: [] });
  const back = noteLine(gone, 'needs', { id: 'n', win: 'no loss' });
  expect(withNotes(listed, back).needs).toEqual([{ id: 'n', fact: 'a line', win: 'no loss' }]);
  expect(withNotes(listed, none)).toEqual(listed);
});

it('gives a new line a name that none bears', () =>
  expect(freeLineName('needs', [{ id: 'need 2' }], 'need')).toBe('need 3'));

it('lets what the user says as a whole stand over what is listed', () => {
  const listed = { fields: {}, market: { sellers: 'few' }, maturity: { stage: 1 } } as const;
  const noted = { market: { sellers: 'one' } } as const;
  expect(withNotes(listed, noted)).toEqual({
    fields: {},
    market: { sellers: 'one' },
    maturity: { stage: 1 },
  });
});
