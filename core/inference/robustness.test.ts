import { describe, expect, it } from 'vitest';
import type { Account, AccountFields } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import type { Playbook } from '../playbook/schema.ts';
import { withValue } from '../playbook/with-value.ts';
import { sampleBook } from '../sample/sample-book.ts';
import { customerValue } from '../valuation/customer-value.ts';
import { type CutScheme, className } from './class-boundaries.ts';
import { placed } from './placed.ts';
import { rankRobustness } from './rank-robustness.ts';
import { classRobustness, type Flip } from './robustness.ts';
import { weightPlaces, withWeight } from './weight-places.ts';

const accounts = sampleBook().map(({ account }) => account);
const FARTHEST = 100;

/** The first whole weight, outward and one by one, at which something else holds. */
function walked<T>(
  from: number,
  lowest: number,
  way: 'up' | 'down',
  status: (weight: number) => T,
): Pick<Flip<T>, 'whole' | 'becomes'> | undefined {
  const now = status(from);
  const step = way === 'up' ? 1 : -1;
  for (let weight = from + step; weight >= lowest && weight <= FARTHEST; weight += step) {
    const then = status(weight);
    if (then !== now) return { whole: weight, becomes: then };
  }
  return undefined;
}

/** What a walk as far as `FARTHEST` would have seen of a flip. */
const seen = <T>(flip: Flip<T> | undefined) =>
  flip?.whole === undefined || flip.whole > FARTHEST
    ? undefined
    : { whole: flip.whole, becomes: flip.becomes };

describe('how far a weight may move before a class changes', () => {
  it.each(['value', 'loyalty', 'tier'] as const)('is what walking weight by weight finds: %s', (scheme) => {
    let flips = 0;
    for (const account of accounts.slice(0, 12)) {
      const found = classRobustness(account, defaultPlaybook, scheme);
      for (const place of found?.weights ?? []) {
        const status = (weight: number) =>
          className(scheme, placed(account, withWeight(defaultPlaybook, place, weight)).classes);
        for (const way of ['up', 'down'] as const) {
          const expected = walked(place.weight, place.lowest, way, status);
          expect({ place, way, found: seen(place[way]) }).toEqual({ place, way, found: expected });
          if (expected !== undefined) flips += 1;
        }
      }
    }
    expect(flips).toBeGreaterThan(8);
  });

  it.each(['value', 'loyalty', 'tier'] as const)('is exact: %s changes there and not before', (scheme) => {
    let flips = 0;
    for (const account of accounts) {
      for (const place of classRobustness(account, defaultPlaybook, scheme)?.weights ?? []) {
        const status = (weight: number) =>
          className(scheme, placed(account, withWeight(defaultPlaybook, place, weight)).classes);
        for (const flip of [place.up, place.down]) {
          if (flip === undefined) continue;
          flips += 1;
          const now = status(place.weight);
          const sign = Math.sign(flip.exact - place.weight);
          // Where a weight of 0 empties a dimension there is nothing beyond.
          if (flip.exact > 0) expect(status(flip.exact + sign * 1e-4)).not.toBe(now);
          for (const part of [0.5, 0.9, 0.999_999])
            expect(status(place.weight + (flip.exact - place.weight) * part)).toBe(now);
        }
      }
    }
    expect(flips).toBeGreaterThan(20);
  });

  it('is worked by hand for the mean of current and potential', () => {
    const fields: AccountFields = { onTimePayment: 0.84, offerFit: 3.7, tenure: 8 };
    const found = robust({ fields }, 'loyalty', defaultPlaybook, 'dimensions');
    // (60w + 25·30) ÷ (w + 25) = 50 at w = 50; (40·60 + 30w) ÷ (40 + w) = 50 at w = 20.
    const [current, potential, loyalty, influence] = found.weights;
    expect(found.now).toBe('steady');
    expect(current).toMatchObject({ weight: 40, up: { whole: 50, becomes: 'pillar' }, down: undefined });
    expect(current?.up?.exact).toBeCloseTo(50, 5);
    expect(potential).toMatchObject({ weight: 25, down: { whole: 20, becomes: 'pillar' }, up: undefined });
    expect(loyalty).toMatchObject({ up: undefined, down: undefined });
    expect(influence).toMatchObject({ up: undefined, down: undefined });
    expect(found.nearest).toMatchObject({ weight: { dimension: 'potential' }, share: 0.2 });
    expect(found.firm).toBe(false);
  });

  it('is firm where only a great move flips it', () => {
    const fields: AccountFields = { onTimePayment: 0.84, offerFit: 3.7, tenure: 8 };
    const lenient = withValue(defaultPlaybook, ['sensitivity', 'firmFrom'], 0.15);
    expect(robust({ fields }, 'loyalty', lenient).firm).toBe(true);
    const strong = robust({ fields: { onTimePayment: 1, offerFit: 10, tenure: 10 } }, 'loyalty');
    // Only without any weight on the one thing known of it is nothing left to go by.
    expect(strong).toMatchObject({ now: 'pillar', nearest: { share: 1, flip: { whole: 0 } }, firm: true });
  });

  it('is not asked of an account without a class', () =>
    expect(classRobustness({ fields: {} }, defaultPlaybook, 'value')).toBeUndefined());
});

describe('how far a weight may move before a rank changes', () => {
  it.each([
    { of: 'dimensions', book: accounts.slice(0, 40) },
    { of: 'all', book: accounts.slice(40, 52) },
  ] as const)('is what walking weight by weight finds: $of', ({ of, book }) => {
    for (const place of weightPlaces(defaultPlaybook, of)) {
      const valuesAt = Array.from({ length: FARTHEST + 1 }, (_, weight) =>
        book.map((account) => customerValue(account, withWeight(defaultPlaybook, place, weight)).score),
      );
      for (const [at, account] of book.entries()) {
        const others = book
          .filter((other) => other !== account)
          .map((other) => customerValue(other, defaultPlaybook));
        const found = rankRobustness(customerValue(account, defaultPlaybook), others, defaultPlaybook, of);
        const own = found?.weights.find(
          ({ dimension, indicator }) => dimension === place.dimension && indicator === place.indicator,
        );
        const rank = (weight: number) => {
          const scores = valuesAt[weight] as readonly (number | undefined)[];
          const mine = scores[at];
          return mine === undefined
            ? undefined
            : 1 + scores.filter((other) => other !== undefined && other > mine + 1e-9).length;
        };
        expect(found?.now).toBe(rank(place.weight));
        for (const way of ['up', 'down'] as const) {
          const expected = walked(place.weight, place.lowest, way, rank);
          expect({ place, at, way, found: seen(own?.[way]) }).toEqual({ place, at, way, found: expected });
        }
      }
    }
  });

  it('is firm at the top by far', () => {
    const top = customerValue({ fields: { onTimePayment: 1, offerFit: 10 } }, defaultPlaybook);
    const rest = [0.7, 0.8].map((onTimePayment) =>
      customerValue({ fields: { onTimePayment, offerFit: 5 } }, defaultPlaybook),
    );
    expect(rankRobustness(top, rest, defaultPlaybook)).toMatchObject({
      now: 1,
      nearest: undefined,
      firm: true,
    });
  });

  it('is not asked of an account without a value', () =>
    expect(
      rankRobustness(customerValue({ fields: {} }, defaultPlaybook), [], defaultPlaybook),
    ).toBeUndefined());
});

function robust(
  account: Account,
  scheme: CutScheme,
  playbook: Playbook = defaultPlaybook,
  of?: 'dimensions',
) {
  const found = classRobustness(account, playbook, scheme, of);
  if (found === undefined) throw new Error('no class');
  return found;
}
