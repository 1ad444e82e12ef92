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
