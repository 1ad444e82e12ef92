import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Action } from './action.ts';
import { AGENDA_PARTS, type AgendaAccount, agendaOf } from './agenda.ts';

const row = (key: string, ...open: (readonly [id: string, due: string | undefined, priority: number])[]) =>
  ({
    key,
    name: key.toUpperCase(),
    open: open.map(([id, due, priority]) => ({ id, due, priority }) as unknown as Action),
  }) satisfies AgendaAccount;

const rows = [
  row('a', ['renew', '2026-11-22', 0.5], ['thank', '2026-11-20', 0.2], ['ask', undefined, 0.9]),
  row('b', ['call', '2026-11-22', 0.9], ['plan', '2026-11-29', 0.1], ['grow', '2026-12-22', 0.1]),
  row('c', ['far', '2026-12-23', 1]),
];
const listed = (given: readonly AgendaAccount[]) => {
  const agenda = agendaOf(given, '2026-11-22');
  return Object.fromEntries(AGENDA_PARTS.map((part) => [part, agenda[part].map(({ action }) => action.id)]));
};

it('puts what is due by time, and of one day what matters most first', () =>
  expect(listed(rows)).toEqual({
    overdue: ['thank'],
    today: ['call', 'renew'],
    week: ['plan'],
    month: ['grow'],
  }));

it('knows the hours of a day: what is over is overdue, and an hour comes before the whole day', () => {
  const hour = (id: string, dueTime: string, state: 'due' | 'overdue', priority: number) =>
    ({ id, due: '2026-11-22', priority, duty: { dueTime, state } }) as unknown as Action;
  const open = [hour('late', '09:00', 'overdue', 0.1), hour('tea', '16:00', 'due', 0.1)];
  const busy = { key: 'd', name: 'D', open };
  expect(listed([...rows, busy])).toMatchObject({
    overdue: ['thank', 'late'],
    today: ['tea', 'call', 'renew'],
  });
});

it('is the same list whatever the order of the accounts', () =>
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(listed(shuffled)).toEqual(listed(rows));
    }),
  ));
