import { expect, it } from 'vitest';
import { hitRates } from './hit-rate.ts';

it('counts what became of each rule’s suggestions', () =>
  expect(
    hitRates([
      { rule: 'renew-now', state: 'done' },
      { rule: 'close-gap', state: 'snoozed' },
      { rule: 'renew-now', state: 'dismissed' },
      { rule: 'renew-now', state: 'done' },
      { rule: 'ask', state: 'dismissed' },
    ]),
  ).toEqual([
    { rule: 'renew-now', done: 2, snoozed: 0, dismissed: 1, share: 2 / 3 },
    { rule: 'ask', done: 0, snoozed: 0, dismissed: 1, share: 0 },
    { rule: 'close-gap', done: 0, snoozed: 1, dismissed: 0, share: undefined },
  ]));

it('says nothing where nothing was judged', () => expect(hitRates([])).toEqual([]));
