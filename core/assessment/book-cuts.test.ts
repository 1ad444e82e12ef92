import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, AccountFields } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { withValue } from '../playbook/with-value.ts';
import { sampleBook } from '../sample/sample-book.ts';
import { renderMessage } from '../text/render-message.ts';
import { assess } from './assess.ts';
import { bookOf } from './book.ts';
import { judge, playbookEffect } from './playbook-effect.ts';
import { standing } from './standing.ts';

const fixed = defaultPlaybook;
const median = withValue(fixed, ['classification', 'cutsBy'], 'median');
const accounts: readonly Account[] = sampleBook().map(({ account }) => account);
const asOf = '2026-11-20';

/** Twenty accounts whose potential is the offer fit alone: 0, 100/19, … 100; and so on. */
const ladder = (fields: (rung: number) => AccountFields): readonly Account[] =>
  Array.from({ length: 20 }, (_, rung) => ({ fields: fields(rung) }));
const rated = (rung: number) => 1 + (9 * rung) / 19;

describe('cuts by the median', () => {
  it('are the medians of the known scores, the fixed ones where nothing is known', () => {
    const book = bookOf(
      ladder((rung) => ({ offerFit: rated(rung), ...(rung === 0 ? { onTimePayment: 0.7 } : {}) })),
      median,
    );
    // Ten of twenty stand at or above (9/19 + 10/19) ÷ 2 = 50 %; the one known payment is its own median.
    expect(book?.classification.cuts.potential).toBeCloseTo(50, 9);
    expect(book?.classification.cuts.current).toBeCloseTo(25, 9);
    expect(book?.classification.cuts).toMatchObject({ loyalty: 50, advantage: 50 });
  });

  it('divide a book that lies wholly above the fixed cut', () => {
    const rich = ladder((rung) => ({ profit: 1e7, offerFit: 8 + rung / 10, tenure: 10 }));
    const classesBy = (playbook: typeof fixed) => {
      const book = bookOf(rich, playbook);
      return rich.map((account) => {
        const { value } = assess(account, { playbook, asOf, book }).classes;
        return value === 'prospect' ? value : value?.name;
      });
    };
    expect(new Set(classesBy(fixed))).toEqual(new Set(['core']));
    const divided = classesBy(median);
    expect(divided.filter((name) => name === 'core')).toHaveLength(10);
    expect(divided.filter((name) => name === 'secondary')).toHaveLength(10);
  });

  it('hold for every face: whole assessments, tables of classes, previews of a change', () => {
    const book = bookOf(accounts, median);
    const judged = judge(accounts, median);
    for (const [at, account] of accounts.entries()) {
      const { classes, cuts } = assess(account, { playbook: median, asOf, book });
      expect(standing(account, { playbook: median, asOf, book }).classes).toEqual(classes);
      expect(judged[at]?.classes.loyalty).toBe(classes.loyalty?.name);
      if (classes.position !== undefined) {
        expect(classes.position.x.cut).toBe(cuts.advantage);
        expect(classes.position.y.cut).toBe(cuts.attractiveness);
      }
    }
    expect(playbookEffect(judge(accounts, fixed), judged).reclassed).toBeGreaterThan(0);
  });

  it('leave half of the known on either side', () => {
    const book = bookOf(accounts, median);
    const places = accounts.flatMap(
      (account) => assess(account, { playbook: median, asOf, book }).classes.position ?? [],
    );
    const ahead = places.filter(({ x }) => x.score >= x.cut).length;
    expect(ahead / places.length).toBeGreaterThanOrEqual(0.5);
    expect(places.filter(({ x }) => x.score > x.cut).length / places.length).toBeLessThanOrEqual(0.5);
  });

  it('give way to the fixed ones without a book, and a notice says so', () => {
    const account = accounts[0] as Account;
    const alone = assess(account, { playbook: median, asOf });
    expect(alone.classes).toEqual(assess(account, { playbook: fixed, asOf }).classes);
    expect(alone.cuts).toEqual(fixed.classification.cuts);
    const notice = alone.notices.find(({ code }) => code === 'fixed-cuts');
    for (const language of ['en', 'zh-CN'] as const)
      expect(notice && renderMessage(notice.message, language, 'CNY')).toContain('20');
    const small = bookOf(accounts.slice(0, 19), median);
    expect(assess(account, { playbook: median, asOf, book: small }).cuts).toEqual(fixed.classification.cuts);
    const large = assess(account, { playbook: median, asOf, book: bookOf(accounts, median) });
    expect(large.notices.map(({ code }) => code)).not.toContain('fixed-cuts');
  });

  it('do not depend on the order of the book', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...accounts], { minLength: accounts.length, maxLength: accounts.length }),
        (shuffled) => {
          expect(bookOf(shuffled, median)?.classification.cuts).toEqual(
            bookOf(accounts, median)?.classification.cuts,
          );
        },
      ),
      { numRuns: 5 },
    );
  });
});

describe('the percentile', () => {
  const plain = ladder((rung) => ({ offerFit: rated(rung) }));
  const book = bookOf(plain, fixed);
  it.each([
    { rung: 0, is: 0.5 / 20, why: 'the lowest: half of itself' },
    { rung: 19, is: 19.5 / 20, why: 'the highest' },
    { rung: 10, is: 10.5 / 20, why: 'ten below' },
  ])('$is: $why', ({ rung, is }) => {
    expect(assess(plain[rung] as Account, { playbook: fixed, asOf, book }).percentile).toBeCloseTo(is, 12);
  });
  it.each<{ account: Account; book: typeof book; why: string }>([
    { account: { fields: {} }, book, why: 'an account without a value' },
    { account: plain[3] as Account, book: undefined, why: 'without a book' },
    {
      account: plain[3] as Account,
      book: bookOf(
        ladder(() => ({})),
        fixed,
      ),
      why: 'a book that knows nothing',
    },
  ])('is unknown: $why', ({ account, book: around }) => {
    expect(assess(account, { playbook: fixed, asOf, book: around }).percentile).toBeUndefined();
  });
  it('is of the accounts as they are now, and by the model in use', () => {
    const last = { fields: { offerFit: 1 } };
    expect(book?.percentileOf(50)).toBeCloseTo(0.5, 12);
    expect(bookOf([...plain.slice(0, 19), last], fixed)?.percentileOf(50)).toBeCloseTo(0.55, 12);
    const lenient = withValue(
      fixed,
      ['valuation', 'dimensions', 'potential', 'indicators', 'offerFit', 'scale', 'best'],
      5.5,
    );
    // By this one who is rated 5.5 or better scores 100, and that is more than 50.
    expect(bookOf(plain, lenient)?.percentileOf(50)).toBeCloseTo(0.25, 12);
  });
});
