import { expect, it } from 'vitest';
import type { Account } from '../../../core/account/account.ts';
import { assess } from '../../../core/assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../../core/playbook/default-playbook.ts';
import type { BookAccount } from '../book-account.ts';
import { bookPipeline } from './book-pipeline.ts';

const today = '2026-11-22';
const row = (name: string, opportunities: Account['opportunities'] = []): BookAccount => {
  const account = { fields: { name }, opportunities };
  return {
    stored: { key: name, kind: 'typed', name, read: [], typed: [], seen: '' },
    account,
    assessment: assess(account, { playbook, asOf: today }),
  };
};
const rows = [
  row('Alder', [
    { name: 'a', amount: 100, stage: 'Proposal', closeDate: '2026-12-01' },
    { name: 'b', amount: 900, stage: 'Closed Won' },
    { name: 'c', stage: 'Lost' },
  ]),
  row('Birch', [
    { name: 'd', amount: 50, stage: 'Phase 7b', closeDate: '2027-03-01' },
    { name: 'e', closeDate: '2026-11-01' },
  ]),
  row('Cedar'),
];

it('counts every deal once: open, won or lost', () => {
  const { all, open, won, lost, funnel, forecast } = bookPipeline(rows, playbook, today);
  expect({ all, open: open.length, won, lost }).toEqual({
    all: 5,
    open: 3,
    won: { count: 1, amount: 900 },
    lost: { count: 1, amount: 0 },
  });
  expect(funnel.total.count).toBe(3);
  expect(forecast.total).toMatchObject({ count: 3, amount: 150, weighted: 40, withoutAmount: 1 });
  expect(forecast.overdue.count).toBe(1);
});

it('names the stages that the playbook does not know', () =>
  expect([...bookPipeline(rows, playbook, today).unknownStages]).toEqual([['Phase 7b', 1]]));

it('puts every open deal under one conclusion, the biggest first', () => {
  const { moves } = bookPipeline(rows, playbook, today);
  expect(moves.get('wait and watch')?.map(({ deal }) => deal.name)).toEqual(['a', 'd', 'e']);
  expect([...moves.values()].flat()).toHaveLength(3);
});

it('counts towards the target what was won in its period, at the rate of the book', () => {
  const won = (amount: number, closeDate: string | undefined, currency?: string) => ({
    name: `${amount}`,
    stage: 'Closed Won',
    amount,
    ...(closeDate && { closeDate }),
    ...(currency && { currency }),
  });
  const year = {
    ...playbook,
    rates: { EUR: 8 },
    pipeline: { ...playbook.pipeline, target: 1000, period: 'year' as const },
  };
  const deals = [
    won(100, '2026-01-01'),
    won(30, '2026-06-30', 'EUR'),
    won(7, '2025-12-31'),
    won(9, undefined),
  ];
  const all = [...rows, row('Dogwood', deals)];
  const { forecast, won: ended } = bookPipeline(all, year, today);
  // Of the open deals one closes this year: 100 at 40 %.
  expect(forecast).toMatchObject({ won: 340, planned: 40, gap: 620 });
  expect(ended).toMatchObject({ count: 5, amount: 900 + 100 + 240 + 7 + 9 });
  const month = { ...year, pipeline: { ...year.pipeline, period: 'month' as const } };
  expect(bookPipeline(all, month, today).forecast).toMatchObject({ won: 0, planned: 0, gap: 1000 });
});

it('takes what is won off the target before it calls the funnel a crisis', () => {
  const open = Array.from({ length: 3 }, (_, at) => ({
    name: `o${at}`,
    amount: 100,
    stage: 'Proposal',
    closeDate: ['2026-11-25', '2027-01-05', '2027-06-01'][at] ?? '',
  }));
  const target = { ...playbook, pipeline: { ...playbook.pipeline, target: 1000 } };
  const health = (won: number) =>
    bookPipeline(
      [row('Elm', [...open, { name: 'w', stage: 'Won', amount: won, closeDate: '2026-03-01' }])],
      target,
      today,
    ).funnel.health;
  expect([health(0), health(880)]).toEqual(['crisis', 'healthy']);
});
