import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { withValue } from '../playbook/with-value.ts';
import { sampleBook } from '../sample/sample-book.ts';
import { actionEffect, suggesting } from './action-effect.ts';

const TODAY = '2026-11-20';
const accounts = sampleBook(TODAY).map(({ account }) => account);
const by = (playbook: typeof defaultPlaybook) => accounts.map(suggesting(accounts, playbook, TODAY));
const before = by(defaultPlaybook);

describe('what another playbook suggests', () => {
  it('is the same by the same playbook', () => {
    expect(actionEffect(before, by(defaultPlaybook))).toEqual({
      accounts: accounts.length,
      changed: 0,
      moves: [],
    });
  });

  it('loses the rule that is taken out, and gains it the other way round', () => {
    const rule = 'renew-now';
    const { rules } = defaultPlaybook.actions;
    const less = by(
      withValue(
        defaultPlaybook,
        ['actions', 'rules'],
        rules.filter(({ id }) => id !== rule),
      ),
    );
    const lost = actionEffect(before, less).moves.find((move) => move.rule === rule);
    const gained = actionEffect(less, before).moves.find((move) => move.rule === rule);
    expect(lost?.fewer).toBeGreaterThan(0);
    expect(lost).toMatchObject({ more: 0, title: rules.find(({ id }) => id === rule)?.title });
    expect(gained).toMatchObject({ more: lost?.fewer, fewer: 0 });
  });

  it('may be the same in another order: that changes the first screen alone', () => {
    const found = actionEffect(before, by(withValue(defaultPlaybook, ['actions', 'urgencyUndated'], 1)));
    expect(found.changed).toBeGreaterThan(0);
    expect(found.moves).toEqual([]);
  });
});
