import { expect, it } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { retentionRisk } from './retention-risk.ts';
import { revenueOfLines } from './revenue-of-lines.ts';
import { withEvents } from './with-events.ts';

const fibre = { product: 'Fibre', revenue: 70, revenueLastYear: 60 };
const cloud = { product: 'Cloud', revenue: 0, revenueLastYear: 40 };

it.each([
  { fields: { revenue: 70 }, products: [fibre, cloud], is: 100, why: 'the lines are all there is' },
  { fields: { revenue: 70.5 }, products: [fibre, cloud], is: 100, why: 'a rounded sum is no other sum' },
  { fields: { revenue: 90 }, products: [fibre, cloud], is: undefined, why: 'the lines are a part of it' },
  { fields: {}, products: [fibre], is: undefined, why: 'whether the lines are all is not known' },
  { fields: { revenue: 70, revenueLastYear: 5 }, products: [fibre], is: undefined, why: 'the field stands' },
  {
    fields: { revenue: 70 },
    products: [{ product: 'Fibre', revenue: 70 }],
    is: undefined,
    why: 'a line that does not say what it brought is not one that brought nothing',
  },
  { fields: { revenue: 70 }, products: [], is: undefined, why: 'no lines say nothing' },
])('$why', ({ fields, products, is }) =>
  expect(revenueOfLines({ fields, products }).revenueLastYear).toBe(is),
);

it('tells the risk of losing the account what the fields do not', () => {
  const { fields } = withEvents({ fields: { revenue: 70 }, products: [fibre, cloud] }, '2026-11-22');
  const { reasons } = retentionRisk(fields, defaultPlaybook.care.risk, '2026-11-22');
  // Down 30 %: the whole strength of the signal.
  expect(reasons[0]).toMatchObject({ signal: 'revenueChange', score: 100, push: 60 });
});
