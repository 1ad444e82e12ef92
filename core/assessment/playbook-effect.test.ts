import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { withValue } from '../playbook/with-value.ts';
import { sampleBook } from '../sample/sample-book.ts';
import { assess } from './assess.ts';
import { judge, playbookEffect } from './playbook-effect.ts';

const accounts = sampleBook('2026-11-20').map(({ account }) => account);
const before = judge(accounts, defaultPlaybook);

describe('what another playbook makes of a book', () => {
  it('is nothing where it is the same', () => {
    const effect = playbookEffect(before, judge(accounts, defaultPlaybook));
    expect(effect).toMatchObject({ accounts: accounts.length, reclassed: 0, moves: [], meanMove: 0 });
    expect(effect.meanAfter).toBe(effect.meanBefore);
  });

  it('is counted as assess() sees it', () => {
    const strict = withValue(defaultPlaybook, ['classification', 'cuts', 'current'], 70);
    const effect = playbookEffect(before, judge(accounts, strict));
    const classOf = (playbook: typeof strict) =>
      accounts.map((account) => {
        const { value } = assess(account, { playbook }).classes;
        return typeof value === 'string' ? value : value?.name;
      });
    const [old, now] = [classOf(defaultPlaybook), classOf(strict)];
    const moved = old.filter((name, at) => name !== now[at]).length;
    const told = effect.moves.filter(({ scheme }) => scheme === 'value');
    expect(moved).toBeGreaterThan(0);
    expect(told.reduce((sum, { count }) => sum + count, 0)).toBe(moved);
    expect(effect.reclassed).toBeGreaterThanOrEqual(moved);
    // A cut moves classes and no value.
    expect(effect.meanMove).toBe(0);
  });

  it('moves values where weights move', () => {
    const heavy = withValue(defaultPlaybook, ['valuation', 'dimensions', 'current', 'weight'], 80);
    const effect = playbookEffect(before, judge(accounts, heavy));
    const values = accounts.map((account) => assess(account, { playbook: heavy }).value.score as number);
    expect(effect.meanAfter).toBeCloseTo(values.reduce((sum, one) => sum + one, 0) / values.length, 9);
    expect(effect.meanMove).toBeGreaterThan(0);
  });

  it('says nothing of means without accounts', () => {
    expect(playbookEffect([], [])).toMatchObject({ accounts: 0, meanBefore: undefined, meanMove: undefined });
  });
});
