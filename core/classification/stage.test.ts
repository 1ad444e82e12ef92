import { describe, expect, it } from 'vitest';
import type { AccountFields } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { type CustomerBase, customerBase } from './customer-base.ts';
import { type Stage, stageOf } from './stage.ts';

const { stage, segments } = defaultPlaybook.classification;

describe('the stage', () => {
  it.each<{ fields: AccountFields; deal?: true; is: Stage | undefined; why: string }>([
    { fields: { revenue: 0 }, is: 'initial', why: 'no business, no deal' },
    { fields: { revenue: 0 }, deal: true, is: 'purchase', why: 'no business yet, a deal is open' },
    { fields: { revenue: 9, tenure: 0.9 }, is: 'use', why: 'below the limit of a year' },
    { fields: { revenue: 9, tenure: 1 }, is: 'repurchase', why: 'at the limit' },
    { fields: { revenue: 9, tenure: 0.5 }, deal: true, is: 'repurchase', why: 'the next order is open' },
    {
      fields: { revenue: 9, tenure: 0.5, contractMonthsLeft: 3 },
      is: 'repurchase',
      why: 'the contract ends within the limit',
    },
    { fields: { revenue: 9, tenure: 0.5, contractMonthsLeft: 3.1 }, is: 'use', why: 'and here just beyond' },
    { fields: { revenue: 9, tenure: 0.5, contractMonthsLeft: 'none' }, is: 'use', why: 'no contract to end' },
    { fields: { revenue: 9, revenueLastYear: 8 }, is: 'repurchase', why: 'it ordered last year, too' },
    { fields: { revenue: 0, revenueLastYear: 8 }, is: 'repurchase', why: 'it bought, and is to be won back' },
    { fields: { revenue: 0, tenure: 4 }, is: 'repurchase', why: 'it was a customer for years' },
    { fields: { productsHeld: 2, tenure: 0.2 }, is: 'use', why: 'it uses products, whatever it pays' },
    { fields: { revenue: 9 }, is: undefined, why: 'for how long is unknown' },
    { fields: { revenue: 9, revenueLastYear: 0 }, is: undefined, why: 'last year’s 0 is missing' },
    { fields: { tenure: 5 }, is: undefined, why: 'whether it buys is unknown' },
    { fields: {}, deal: true, is: undefined, why: 'a deal alone does not tell whether it is the first' },
  ])('$is: $why', ({ fields, deal = false, is }) => expect(stageOf(fields, deal, stage)).toBe(is));
});

describe('the customer base', () => {
  it.each<{ fields: AccountFields; is: CustomerBase | undefined; why: string }>([
    { fields: { revenue: 0 }, is: 'prospect', why: 'never bought' },
    { fields: { revenue: 0, revenueLastYear: 1 }, is: 'dormant', why: 'last year it did' },
    { fields: { revenue: 1, tenure: 0.99 }, is: 'new', why: 'below a year' },
    { fields: { revenue: 1, tenure: 1 }, is: 'existing', why: 'a year' },
    { fields: { revenue: 1, revenueLastYear: 1 }, is: 'existing', why: 'bought in both years' },
    { fields: { revenue: 1 }, is: undefined, why: 'how long is unknown' },
    { fields: { revenue: 0, tenure: 2 }, is: undefined, why: 'when it stopped is unknown' },
    { fields: { revenueLastYear: 1 }, is: undefined, why: 'this year is unknown' },
  ])('$is: $why', ({ fields, is }) => expect(customerBase(fields, segments)).toBe(is));
});
