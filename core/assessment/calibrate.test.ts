import { describe, expect, it } from 'vitest';
import type { Account, AccountFields } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { parsePlaybook } from '../playbook/parse-playbook.ts';
import { withValue } from '../playbook/with-value.ts';
import { sampleBook } from '../sample/sample-book.ts';
import { calibrate, type MoneyScale } from './calibrate.ts';

const book = (count: number, fields: (at: number) => AccountFields): readonly Account[] =>
  Array.from({ length: count }, (_, at) => ({ fields: fields(at + 1) }));
const of = (scale: MoneyScale, accounts: readonly Account[], playbook = defaultPlaybook) =>
  calibrate(playbook, accounts).find((one) => one.scale === scale);

describe('calibrating from a book', () => {
  it('takes the 10th and 90th percentile of the positive values', () => {
    const accounts = [
      ...book(10, (at) => ({ profit: at * 10 })),
      ...book(3, () => ({ profit: 0 })),
      ...book(3, () => ({ profit: -500 })),
    ];
    expect(of('profit', accounts)).toMatchObject({
      before: { kind: 'log', worst: 10_000, best: 10_000_000 },
      after: { kind: 'log', worst: 19, best: 91 },
      values: 10,
      estimated: 0,
      kept: undefined,
    });
  });

  it.each([
    { why: 'nine are too few', accounts: book(9, (at) => ({ profit: at })), kept: 'too few', values: 9 },
    { why: 'all alike', accounts: book(20, () => ({ profit: 5 })), kept: 'no spread', values: 20 },
    { why: 'nothing known', accounts: book(20, () => ({})), kept: 'too few', values: 0 },
    { why: 'no accounts', accounts: [], kept: 'too few', values: 0 },
  ])('keeps the old scale and says why: $why', ({ accounts, kept, values }) =>
    expect(of('profit', accounts)).toMatchObject({ after: undefined, kept, values }),
  );

  it('counts estimated profits, and says how many they are', () =>
    expect(
      of(
        'profit',
        book(12, (at) => ({ revenue: at * 1_000 })),
      ),
    ).toMatchObject({
      values: 12,
      estimated: 12,
      after: { worst: expect.closeTo(0.3 * 2_100, 9), best: expect.closeTo(0.3 * 10_900, 9) },
    }));

  it('reads room to grow as the wallet that others hold', () =>
    expect(
      of(
        'headroom',
        book(11, (at) => ({ revenue: 100, wallet: 100 + at * 100 })),
      ),
    ).toMatchObject({
      after: { worst: 200, best: 1_000 },
    }));

  it('fits the scale of money at stake to what customers spend', () =>
    expect(
      of(
        'stake',
        book(11, (at) => ({ revenue: at * 100 })),
      ),
    ).toMatchObject({
      path: ['valuation', 'moneyScale'],
      after: { worst: 200, best: 1_000 },
    }));

  it('keeps a line that runs downwards running downwards', () => {
    const path = ['valuation', 'dimensions', 'current', 'indicators', 'pullThrough', 'scale'];
    const falling = withValue(defaultPlaybook, path, { kind: 'linear', worst: 9_000, best: 0 });
    const accounts = book(11, (at) => ({ pullThrough: at * 100 }));
    expect(of('pullThrough', accounts, falling)).toMatchObject({
      after: { kind: 'linear', worst: 1_000, best: 200 },
    });
  });

  it('gives a playbook that can be used', () => {
    const accounts = sampleBook().map(({ account }) => account);
    const taken = calibrate(defaultPlaybook, accounts).reduce(
      (playbook, { path, after }) => (after === undefined ? playbook : withValue(playbook, path, after)),
      defaultPlaybook,
    );
    expect(taken).not.toEqual(defaultPlaybook);
    expect(parsePlaybook(taken)).toEqual(taken);
  });
});
