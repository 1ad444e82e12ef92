import { expect, it } from 'vitest';
import { fitRetention, logLikelihood, survivalCurve } from './retention-curve.ts';

// Fader & Hardie 2007, table 1, High End, per cent.
const highEnd = [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1, 46.8, 44.5, 42.7, 40.9, 39.4];

it('fits years 1 to 7 of the published cohort and projects the next five', () => {
  const model = fitRetention(highEnd.slice(0, 8));
  expect(model.alpha).toBeCloseTo(0.668, 3);
  expect(model.beta).toBeCloseTo(3.806, 3);
  expect(model.logLikelihood).toBeCloseTo(-1.611, 3);
  const projected = survivalCurve(model, 12).slice(8);
  for (const [at, share] of [0.46, 0.436, 0.414, 0.395, 0.378].entries())
    expect(projected[at]).toBeCloseTo(share, 3);
});

it('the likelihood at α = β = 1, printed as -2.115', () =>
  expect(
    logLikelihood(
      highEnd.slice(0, 8).map((x) => x / 100),
      1,
      1,
    ),
  ).toBeCloseTo(-2.1155, 4));

it('counts and shares of one cohort fit alike', () =>
  expect(fitRetention([1000, 869, 743, 653]).alpha).toBeCloseTo(
    fitRetention([100, 86.9, 74.3, 65.3]).alpha,
    6,
  ));

it.each([
  { why: 'a cohort that grows', survivors: [100, 80, 90], code: 'out-of-range' },
  { why: 'two figures only', survivors: [100, 80], code: 'out-of-range' },
  { why: 'a cohort that nobody leaves', survivors: [100, 100, 100], code: 'no-solution' },
  { why: 'an empty cohort', survivors: [0, 0, 0], code: 'out-of-range' },
])('refuses $why', ({ survivors, code }) =>
  expect(() => fitRetention(survivors)).toThrow(expect.objectContaining({ code })),
);
