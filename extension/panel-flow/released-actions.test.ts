import { expect, it } from 'vitest';
import type { Account } from '../../core/account/account.ts';
import type { SecrecyMarks } from '../../core/account/care-record.ts';
import { partsOf } from '../../core/actions/parts-of.ts';
import { assess } from '../../core/assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../core/playbook/default-playbook.ts';
import { releasedActions } from './released-actions.ts';

const options = { playbook, asOf: '2026-11-22' };
const account: Account = {
  fields: { name: 'Huaxin', revenue: 3_000_000, contractMonthsLeft: 2, overdueAmount: 4_000, manager: 'Li' },
  events: [{ id: 'v', kind: 'visit', at: '2026-11-20', who: 'Ann', formal: true }],
};
const { actions } = assess(account, options);
const released = (secrecy: SecrecyMarks) => {
  const { actions: left, left: count } = releasedActions(
    actions,
    { ...account, secrecy },
    'internal',
    options,
  );
  return { rules: left.flatMap(partsOf).map(({ rule }) => rule), count, text: JSON.stringify(left) };
};

it('gives all as they are where nothing is marked', () =>
  expect(releasedActions(actions, account, 'internal', options)).toEqual({ actions, left: 0 }));

it('leaves out what stands on something that may not go out, and tells nothing of it', () => {
  expect(released({}).rules).toContain('renew-now');
  const { rules, count, text } = released({ contractMonthsLeft: 'confidential' });
  expect(rules).not.toContain('renew-now');
  expect(rules).toContain('collect-overdue');
  expect(count).toBeGreaterThan(0);
  expect(text).not.toContain('contractMonthsLeft');
});

it('adds no action that is not open', () => {
  const open = actions.filter(({ rule }) => rule === 'collect-overdue');
  const marked = { ...account, secrecy: { contractMonthsLeft: 'confidential' as const } };
  expect(releasedActions(open, marked, 'internal', options).actions.map(({ rule }) => rule)).toEqual([
    'collect-overdue',
  ]);
});

it('says nothing of an account whose name may not go out', () =>
  expect(released({ name: 'confidential' })).toMatchObject({ rules: [], count: actions.length }));
