import { expect, it } from 'vitest';
import { defaultPlaybook as playbook } from '../playbook/default-playbook.ts';
import { assess } from './assess.ts';

const asOf = '2026-11-22';
/** Attractive, and we are ahead: a deal in the middle of the funnel is to be followed. */
const fields = { name: 'Huaxin', ourStrength: 9, bestRivalStrength: 3 } as const;
const deal = {
  name: 'Ring',
  amount: 900_000,
  closeDate: '2027-01-05',
  evidence: Array.from({ length: 12 }, (_, at) => at < 6),
};
const rated = {
  fields: {
    ...fields,
    tenure: 9,
    agreement: true,
    productsHeld: 6,
    switchingCost: 9,
    contractMonthsLeft: 24,
  },
};
const asked = (more: object) =>
  assess({ ...rated, opportunities: [{ ...deal, ...more }] }, { playbook, asOf })
    .actions.map(({ rule }) => rule)
    .filter((rule) => rule.endsWith('-opportunity'));

it('does not push a deal that is to be refused, and says what to do instead', () => {
  expect(asked({})).toEqual(['follow-opportunity']);
  expect(asked({ rivalHarm: 'high', feeChange: 'down' })).toEqual(['follow-opportunity']);
  expect(asked({ rivalHarm: 'low', feeChange: 'down' })).toEqual(['reshape-opportunity']);
});
