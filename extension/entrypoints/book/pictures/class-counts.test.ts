import { expect, it } from 'vitest';
import { assess } from '../../../../core/assessment/assess.ts';
import { NO_CLASS } from '../../../../core/columns/what-if/reclass.ts';
import { defaultPlaybook } from '../../../../core/playbook/default-playbook.ts';
import { classCounts } from './class-counts.ts';

const account = (revenue?: number) => {
  const fields = revenue === undefined ? {} : { revenue };
  return {
    stored: { key: '', kind: 'typed' as const, name: '', read: [], typed: [], seen: '' },
    account: { fields },
    assessment: assess({ fields }, { playbook: defaultPlaybook }),
  };
};

it('counts each class, what is open in it, and the revenue that is known', () => {
  const book = [account(5), account(), account(7), account(0), account()];
  const codes = Uint8Array.of(3, 3, 0, NO_CLASS, NO_CLASS);
  const counts = classCounts(book, codes, Uint8Array.of(1, 0, 0, 0, 0), Uint8Array.of(0, 0, 0, 1, 0));
  expect(counts).toEqual([
    { group: 'core', count: 2, open: 1, revenue: 5 },
    { group: 'secondary', count: 0, open: 0, revenue: undefined },
    { group: 'rising', count: 0, open: 0, revenue: undefined },
    { group: 'low', count: 1, open: 1, revenue: 7 },
    { group: 'prospect', count: 1, open: 0, revenue: 0 },
    { group: 'none', count: 1, open: 0, revenue: undefined },
  ]);
});
