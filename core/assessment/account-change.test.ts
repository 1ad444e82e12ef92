import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, AccountFields } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import type { Playbook } from '../playbook/schema.ts';
import { stampOf } from '../playbook/stamp.ts';
import { withValue } from '../playbook/with-value.ts';
import { sampleBook } from '../sample/sample-book.ts';
import { type AccountChange, accountChange, classNames, type Earlier } from './account-change.ts';
import { assess } from './assess.ts';
import type { ChangeStep } from './why-changed.ts';

const rising: Account = { fields: { name: 'Alder', revenue: 60_000, profit: 30_000, wallet: 6_000_000 } };
const core: Account = { fields: { ...rising.fields, profit: 5_000_000 } };

function earlier(account: Account, playbook: Playbook = defaultPlaybook): Earlier {
  const { value, classes } = assess(account, { playbook });
  const { score, low, high } = value;
  const { hash } = stampOf(playbook);
  return { value: score, low, high, classes: classNames(classes), fields: account.fields, playbook, hash };
}

function change(before: Earlier, account: Account, playbook: Playbook = defaultPlaybook): AccountChange {
  return accountChange(before, { account, playbook, assessment: assess(account, { playbook }) });
}

describe('what changed of an account', () => {
  it('is nothing where nothing differs', () =>
    expect(change(earlier(rising), rising)).toMatchObject({ steps: [], classes: [], model: undefined }));

  it('names the class that changed and the fact that did it', () =>
    expect(change(earlier(rising), core).classes).toContainEqual({
      scheme: 'value',
      from: 'rising',
      to: 'core',
      cause: 'profit',
    }));

  it('names the rules where a cut was moved and the value stayed', () => {
    const strict = withValue(defaultPlaybook, ['classification', 'cuts', 'current'], 100);
    const { steps, classes, model, from, to } = change(earlier(core), core, strict);
    expect(steps).toEqual([{ cause: 'rules', from: undefined, to: undefined, part: 0 }]);
    expect(classes).toContainEqual({ scheme: 'value', from: 'core', to: 'rising', cause: 'rules' });
    expect(model).toEqual({ from: stampOf(defaultPlaybook), to: stampOf(strict) });
    expect(to.value).toBe(from.value);
  });

  it('calls a model of other words another model, which moves nothing', () => {
    const renamed = withValue(
      withValue(defaultPlaybook, ['valuation', 'dimensions', 'loyalty', 'label', 'en'], 'Bond'),
      ['classification', 'texts', 'value', 'core', 'label', 'en'],
      'Key',
    );
    const { steps, classes, model } = change(earlier(core), core, renamed);
    expect({ steps, classes }).toEqual({ steps: [], classes: [] });
    expect(model).toBeDefined();
  });

  it('gives no cause where the class of then does not follow from what is kept', () => {
    const before = { ...earlier(rising), classes: { ...earlier(rising).classes, value: 'low' } };
    expect(change(before, core).classes).toContainEqual({
      scheme: 'value',
      from: 'low',
      to: 'core',
      cause: undefined,
    });
  });

  it('tells results alone where no more is kept of then', () => {
    const { fields: _none, playbook: _gone, ...results } = earlier(rising);
    const told = change({ ...results, playbook: undefined, hash: 'another' }, core);
    expect(told).toMatchObject({ steps: undefined, method: 0, model: { from: undefined } });
    expect(told.classes).toContainEqual({ scheme: 'value', from: 'rising', to: 'core', cause: undefined });
  });

  it('says by how much the way of computing moved the value', () =>
    expect(change({ ...earlier(rising), value: 10 }, rising).method).toBeCloseTo(
      (earlier(rising).value as number) - 10,
      9,
    ));
});

const accounts = sampleBook('2026-11-20').map(({ account }) => account);
const anyAccount = fc.integer({ min: 0, max: accounts.length - 1 }).map((at) => accounts[at] as Account);
const anyPlaybook = fc
  .record({
    loyalty: fc.integer({ min: 0, max: 90 }),
    margin: fc.double({ min: 0, max: 1, noNaN: true }),
    best: fc.double({ min: 2, max: 10, noNaN: true }),
  })
  .map(({ loyalty, margin, best }) =>
    [
      { path: ['valuation', 'dimensions', 'loyalty', 'weight'], to: loyalty },
      { path: ['valuation', 'usualMargin'], to: margin },
      { path: ['valuation', 'dimensions', 'potential', 'indicators', 'offerFit', 'scale', 'best'], to: best },
    ].reduce((playbook, { path, to }) => withValue(playbook, path, to), defaultPlaybook),
  );

it('the parts add up to the change within 1e-9, whatever account and model became of it', () =>
  fc.assert(
    fc.property(anyAccount, anyAccount, anyPlaybook, anyPlaybook, (was, is, modelThen, modelNow) => {
      const { from, to, steps = [], method } = change(earlier(was, modelThen), is, modelNow);
      if (from.value === undefined || to.value === undefined) return;
      if (steps.some(({ part }) => part === undefined)) return;
      const sum = steps.reduce((total, { part }) => total + (part as number), method);
      expect(Math.abs(from.value + sum - to.value)).toBeLessThan(1e-9);
    }),
    { numRuns: 100 },
  ));

it('the parts after a time when nothing was known lead from the first value on to the last', () =>
  fc.assert(
    fc.property(anyAccount, (is) => {
      const { steps = [], to } = change(earlier({ fields: {} }), is);
      if (to.value === undefined) return;
      const first = steps.findLastIndex(({ part }) => part === undefined);
      const known = steps.slice(first + 1).reduce((sum, { part }) => sum + (part as number), 0);
      const start = { account: { ...is, fields: fieldsUntil(steps.slice(0, first + 1)) } };
      const { score } = assess(start.account, { playbook: defaultPlaybook }).value;
      expect(to.value - known).toBeCloseTo(score as number, 9);
    }),
    { numRuns: 50 },
  ));

function fieldsUntil(steps: readonly ChangeStep[]): AccountFields {
  return Object.fromEntries(steps.map(({ cause, to }) => [cause, to]));
}
