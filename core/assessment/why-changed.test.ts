import { expect, it } from 'vitest';
import type { AccountFields } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import type { Playbook } from '../playbook/schema.ts';
import { whyChanged } from './why-changed.ts';

const before: AccountFields = { name: 'Alder', revenue: 1_000_000, tenure: 2, offerFit: 5 };
const judged = (fields: AccountFields, playbook: Playbook = defaultPlaybook) => ({
  account: { fields },
  playbook,
});

const heavierLoyalty: Playbook = {
  ...defaultPlaybook,
  valuation: {
    ...defaultPlaybook.valuation,
    usualMargin: 0.2,
    dimensions: {
      ...defaultPlaybook.valuation.dimensions,
      loyalty: { ...defaultPlaybook.valuation.dimensions.loyalty, weight: 60 },
      potential: {
        ...defaultPlaybook.valuation.dimensions.potential,
        indicators: {
          ...defaultPlaybook.valuation.dimensions.potential.indicators,
          offerFit: {
            ...defaultPlaybook.valuation.dimensions.potential.indicators.offerFit,
            scale: { kind: 'linear', worst: 1, best: 6 },
          },
        },
      },
    },
  },
};

it('names each input that changed, in table order, and what it brought', () => {
  const { steps } = whyChanged(judged(before), judged({ ...before, tenure: 10, revenue: 2_000_000 }));
  expect(steps.map(({ cause, from, to }) => [cause, from, to])).toEqual([
    ['revenue', 1_000_000, 2_000_000],
    ['tenure', 2, 10],
  ]);
  expect(steps.every(({ part }) => (part as number) > 0)).toBe(true);
});

it('changes the model before the inputs: rules, scales, weights', () =>
  expect(
    whyChanged(judged(before), judged({ ...before, tenure: 9 }, heavierLoyalty)).steps.map(
      ({ cause }) => cause,
    ),
  ).toEqual(['rules', 'scales', 'weights', 'tenure']));

it('the parts add up to the change', () => {
  const { from, to, steps } = whyChanged(
    judged(before),
    judged({ ...before, tenure: 9, wallet: 5_000_000, offerFit: 8 }, heavierLoyalty),
  );
  const sum = steps.reduce((total, { part }) => total + (part as number), 0);
  expect(sum).toBeCloseTo((to as number) - (from as number), 9);
});

it('a fact that is lost is a change too', () => {
  const { tenure: _tenure, ...rest } = before;
  expect(whyChanged(judged(before), judged(rest)).steps).toEqual([
    { cause: 'tenure', from: 2, to: undefined, part: expect.any(Number) },
  ]);
});

it('from nothing known there is no part to tell', () =>
  expect(whyChanged(judged({ name: 'Alder' }), judged(before)).steps[0]?.part).toBeUndefined());

it('nothing changed, nothing told', () =>
  expect(whyChanged(judged(before), judged(before)).steps).toEqual([]));
