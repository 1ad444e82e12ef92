import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Action } from '../../../core/actions/action.ts';
import type { BookAccount } from '../book-account.ts';
import { AGENDA_PARTS, agendaOf } from './agenda.ts';

const row = (key: string, ...open: (readonly [id: string, due: string | undefined, priority: number])[]) =>
  ({
    stored: { key },
    open: open.map(([id, due, priority]) => ({ id, due, priority }) as unknown as Action),
  }) as unknown as BookAccount;

const rows = [
  row('a', ['renew', '2026-11-22', 0.5], ['thank', '2026-11-20', 0.2], ['ask', undefined, 0.9]),
  row('b', ['call', '2026-11-22', 0.9], ['plan', '2026-11-29', 0.1], ['grow', '2026-12-22', 0.1]),
  row('c', ['far', '2026-12-23', 1]),
];
const listed = (given: readonly BookAccount[]) => {
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

it('is the same list whatever the order of the accounts', () =>
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(listed(shuffled)).toEqual(listed(rows));
    }),
  ));
