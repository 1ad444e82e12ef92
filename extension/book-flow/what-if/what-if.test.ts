import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { assess } from '../../../core/assessment/assess.ts';
import { bookOf } from '../../../core/assessment/book.ts';
import { defaultPlaybook } from '../../../core/playbook/default-playbook.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { withValue } from '../../../core/playbook/with-value.ts';
import { SAMPLE_DAY, sampleBook } from '../../../core/sample/sample-book.ts';
import type { BookAccount } from '../book-account.ts';
import { keepModel } from './model-keeper.ts';
import { whatIf } from './what-if.ts';

const INFLUENCE = ['valuation', 'dimensions', 'influence', 'weight'];

function bookBy(playbook: Playbook): readonly BookAccount[] {
  const whole = sampleBook(SAMPLE_DAY).map(({ account }) => account);
  const book = bookOf(whole, playbook);
  return whole.map((account, at) => ({
    stored: { key: `sample:${at}`, kind: 'sample', name: '', read: [], typed: [], seen: '' },
    account,
    assessment: assess(account, { playbook, asOf: SAMPLE_DAY, book }),
  }));
}

function started(playbook = defaultPlaybook) {
  const inUse = signal<Playbook>(playbook);
  return { inUse, tried: whatIf({ accounts: signal(bookBy(playbook)), playbook: inUse }) };
}

it('shows what the same accounts would be under another model', () => {
  const { tried } = started();
  tried.set(INFLUENCE, 80);
  const anew = bookBy(withValue(defaultPlaybook, INFLUENCE, 80));
  expect([...tried.now.value.scores.value.score]).toEqual(
    anew.map(({ assessment }) => assessment.value.score ?? Number.NaN),
  );
  expect(tried.change.value.moved).toBeGreaterThan(0);
});

it('is nothing again once the number is what it was', () => {
  const { tried } = started();
  tried.set(INFLUENCE, 80);
  tried.set(INFLUENCE, defaultPlaybook.valuation.dimensions.influence.weight);
  expect(tried.changed.value).toBe(false);
  expect(tried.model.value).toBe(defaultPlaybook);
  expect(tried.now.value).toBe(tried.before.value);
});

it('lets go of everything at once', () => {
  const { tried } = started();
  tried.set(INFLUENCE, 80);
  tried.set(['classification', 'cuts', 'current'], 70);
  tried.reset();
  expect(tried.change.value).toEqual({ reclassed: [], moved: 0 });
});

it('lays what is tried over a model that was changed elsewhere meanwhile', () => {
  const { tried, inUse } = started();
  tried.set(INFLUENCE, 80);
  inUse.value = withValue(defaultPlaybook, ['classification', 'cuts', 'current'], 70);
  expect(tried.model.value.valuation.dimensions.influence.weight).toBe(80);
  expect(tried.model.value.classification.cuts.current).toBe(70);
});

function memory(raw: unknown) {
  let kept = raw;
  return {
    now: () => kept,
    store: {
      asKept: async () => ({ raw: kept }),
      keep: async (playbook: Playbook) => {
        kept = playbook;
      },
      putBack: async (before: { readonly raw: unknown }) => {
        kept = before.raw;
      },
    },
  };
}

it.each([
  { why: 'the standard model was in use', raw: undefined },
  { why: 'one that this version cannot read is not lost', raw: { format: 99 } },
])('keeps a version of its own, and goes back to just what was there: $why', async ({ raw }) => {
  const { store, now } = memory(raw);
  const done = await keepModel(withValue(defaultPlaybook, INFLUENCE, 80), store);
  expect(now()).toMatchObject({ name: defaultPlaybook.name, version: `${defaultPlaybook.version}+1` });
  if (done.kept) await done.undo();
  expect(done.kept).toBe(true);
  expect(now()).toBe(raw);
});

it('refuses weights that add up to nothing, and keeps what is there', async () => {
  const { store, now } = memory(defaultPlaybook);
  const none = (['current', 'potential', 'loyalty', 'influence'] as const).reduce(
    (by, key) => withValue(by, ['valuation', 'dimensions', key, 'weight'], 0),
    defaultPlaybook,
  );
  expect(await keepModel(none, store)).toEqual({
    kept: false,
    faults: [{ path: 'valuation.dimensions', message: 'at least one dimension needs a weight above 0' }],
  });
  expect(now()).toBe(defaultPlaybook);
});
