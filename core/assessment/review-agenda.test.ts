import { expect, it } from 'vitest';
import type { Account } from '../account/account.ts';
import { defaultPlaybook as playbook } from '../playbook/default-playbook.ts';
import { assess } from './assess.ts';
import { reviewAgenda } from './review-agenda.ts';

const row = (account: Account) => ({
  account,
  assessment: assess(account, { playbook, asOf: '2026-11-22' }),
});
const rows = [
  row({
    fields: { name: 'Alder', revenue: 900, revenueLastYear: 1000, profit: -5, overdueAmount: 0 },
    opportunities: [
      { name: 'Late', amount: 10, closeDate: '2026-11-01' },
      { name: 'Later', amount: 99, closeDate: '2026-11-10' },
      { name: 'Undated' },
      { name: 'Fine', closeDate: '2026-12-24' },
    ],
  }),
  row({ fields: { name: 'Birch', revenue: 100, revenueLastYear: 900, overdueAmount: 40 } }),
  row({ fields: { name: 'Cedar', revenue: 500, revenueLastYear: 500 } }),
  row({ fields: { name: 'Dogwood', revenue: 500 } }),
];
const told = (...[id, all]: [Parameters<typeof reviewAgenda>[0], typeof rows]) =>
  Object.fromEntries(
    reviewAgenda(id, all).map(({ point, subjects, known, all }) => [
      point,
      [subjects.map(({ account, deal }) => deal ?? account).join(', '), known, all],
    ]),
  );

it('names what is to be looked at, the most money first, and how many could be told', () => {
  expect(told('revenue', rows)).toEqual({ revenueFell: ['Birch, Alder', 3, 4] });
  expect(told('opportunities', rows)).toEqual({
    dealsOverdue: ['Later, Late', 4, 4],
    dealsUndated: ['Undated', 4, 4],
  });
  expect(told('finance', rows)).toEqual({ moneyOverdue: ['Birch', 2, 4], atLoss: ['Alder', 4, 4] });
  expect(told('scan', rows)).toEqual({ rivalsUnknown: ['Alder, Cedar, Dogwood, Birch', 4, 4] });
});

it('lists accounts whose class could still change', () =>
  expect(told('audit', rows).classesOpen).toEqual(['Alder, Cedar, Dogwood, Birch', 4, 4]));

it('puts what has no known amount after all that has, even one of 0', () => {
  const late = (name: string, amount?: number) => ({
    name,
    closeDate: '2026-11-01',
    ...(amount === undefined ? {} : { amount }),
  });
  const deals = row({
    fields: { name: 'Elm' },
    opportunities: [late('Amount unknown'), late('Nothing', 0), late('Refund', -5), late('Some', 3)],
  });
  expect(told('opportunities', [deals]).dealsOverdue?.[0]).toBe('Some, Nothing, Refund, Amount unknown');
});

it('says the same of the same accounts in any order', () =>
  expect(told('revenue', rows.toReversed())).toEqual(told('revenue', rows)));
