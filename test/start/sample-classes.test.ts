import { expect, it } from 'vitest';
import { assess } from '../../core/assessment/assess.ts';
import { bookOf } from '../../core/assessment/book.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { sampleBook } from '../../core/sample/sample-book.ts';
import { RATED_ITEMS } from '../../core/sample/sample-rivals.ts';

const DAY = '2026-11-20';
const accounts = sampleBook(DAY).map(({ account }) => account);
const book = bookOf(accounts, defaultPlaybook);
const assessed = accounts.map((account) => assess(account, { playbook: defaultPlaybook, asOf: DAY, book }));
const names = (list: readonly (string | undefined)[]) =>
  [...new Set(list)].filter((name) => name !== undefined).toSorted();

it('shows every class of the default playbook', () => {
  const classes = assessed.map((one) => one.classes);
  expect(names(classes.map(({ value }) => (value === 'prospect' ? value : value?.name)))).toEqual([
    'core',
    'low',
    'prospect',
    'rising',
    'secondary',
  ]);
  expect(names(classes.map(({ loyalty }) => loyalty?.name))).toEqual([
    'at risk',
    'marginal',
    'pillar',
    'steady',
  ]);
  expect(names(classes.map(({ archetype }) => archetype?.name))).toEqual([
    'fat sheep',
    'hare',
    'hound',
    'rat',
    'reindeer',
  ]);
  expect(names(classes.map(({ tier }) => tier?.name))).toEqual(['VIP', 'mass', 'target']);
  expect(names(assessed.map(({ risk }) => risk.band))).toEqual(['alarm', 'calm', 'watch']);
});

it('has settled classes and open ones', () => {
  const settled = assessed.map(({ classes }) =>
    classes.value === 'prospect' || classes.value === undefined ? undefined : String(classes.value.settled),
  );
  expect(names(settled)).toEqual(['false', 'true']);
});

it('rates rivals on the items of the card in use, so that they are ranked', () => {
  const { scorecard, scorecards } = defaultPlaybook.competition;
  const items = scorecards.find(({ id }) => id === scorecard)?.groups.flatMap((group) => group.items) ?? [];
  expect([...RATED_ITEMS].toSorted()).toEqual(items.map(({ id }) => id).toSorted());
  const ranks = assessed.map(({ competition }) => competition?.providers.find(({ us }) => us)?.rank);
  expect(names(ranks.map((rank) => (rank === undefined ? undefined : String(rank))))).toEqual([
    '1',
    '2',
    '3',
  ]);
});
