import { describe, expect, it } from 'vitest';
import type { AccountFields } from '../../../../core/account/account.ts';
import { assess } from '../../../../core/assessment/assess.ts';
import { defaultPlaybook } from '../../../../core/playbook/default-playbook.ts';
import { amountOf, concentrationOf } from './amounts.ts';

const account = (fields: AccountFields) => ({
  stored: { key: '', kind: 'typed' as const, name: '', read: [], typed: [], seen: '' },
  account: { fields },
  assessment: assess({ fields }, { playbook: defaultPlaybook }),
});

describe('the profit of an account', () => {
  it.each([
    { why: 'as recorded', fields: { profit: -5, revenue: 100 }, profit: -5 },
    {
      why: 'revenue less all four costs',
      fields: { revenue: 100, directCost: 10, marketingCost: 10, serviceCost: 10, maintenanceCost: 10 },
      profit: 60,
    },
    { why: 'an estimate is not known', fields: { revenue: 100, directCost: 10 }, profit: undefined },
    { why: 'nothing is known', fields: {}, profit: undefined },
  ])('$profit: $why', ({ fields, profit }) => expect(amountOf(account(fields), 'profit')).toBe(profit));
});

describe('concentration', () => {
  it('leaves losses out and says how many; what is missing is no zero', () => {
    const book = [{ profit: 30 }, { profit: 10 }, { profit: -4 }, { revenue: 9 }, { profit: 0 }].map(account);
    const { curve, counted, lacking, belowZero, topShare } = concentrationOf(book, 'profit');
    expect({ counted, lacking, belowZero, topShare }).toEqual({
      counted: 3,
      lacking: 1,
      belowZero: 1,
      topShare: 0.75,
    });
    expect(curve?.map(({ amount }) => amount)).toEqual([0, 0, 0.25, 1]);
  });

  it.each([
    { why: 'nobody’s revenue is known', fields: {} },
    { why: 'all revenue is 0', fields: { revenue: 0 } },
  ])('has no curve where $why', ({ fields }) =>
    expect(concentrationOf([account(fields)], 'revenue').curve).toBeUndefined(),
  );
});
