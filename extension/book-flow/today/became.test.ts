import { expect, it } from 'vitest';
import type { RememberedAction } from '../../../core/actions/remembered-action.ts';
import { stillSuggested } from '../../../core/actions/still-suggested.ts';
import { assess } from '../../../core/assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../../core/playbook/default-playbook.ts';
import type { BookAccount } from '../book-account.ts';
import { becameOf } from './became.ts';

const TODAY = '2026-11-22';
const account = { fields: { name: 'Huaxin', revenue: 3_000_000, contractMonthsLeft: 2, openComplaints: 1 } };
const assessment = assess(account, { playbook, asOf: TODAY });
const word = (
  rule: string,
  state: RememberedAction['state'],
  more: Partial<RememberedAction> = {},
): RememberedAction => ({
  account: 'a',
  action: rule,
  rule,
  state,
  facts: assessment.actions.find(({ id }) => id === rule)?.facts ?? {},
  day: TODAY,
  at: `${TODAY}T08:00:00Z`,
  ...more,
});
const became = (...remembered: RememberedAction[]) => {
  const open = stillSuggested(assessment.actions, remembered, TODAY);
  const row = { stored: { key: 'a', name: 'Huaxin' }, account, assessment, open } as unknown as BookAccount;
  const { rates, muted } = becameOf([row], remembered, playbook);
  return {
    rates: rates.map(({ rule, done, dismissed, share }) => ({ rule, done, dismissed, share })),
    muted: muted.map(({ action }) => action.id),
  };
};

it('counts by rule, and lists what stays quiet', () =>
  expect(became(word('close-complaint', 'done'), word('renew-now', 'dismissed'))).toEqual({
    rates: [
      { rule: 'close-complaint', done: 1, dismissed: 0, share: 1 },
      { rule: 'renew-now', done: 0, dismissed: 1, share: 0 },
    ],
    muted: ['renew-now'],
  }));

it('does not call muted what is suggested again, since its facts have changed', () =>
  expect(became(word('renew-now', 'dismissed', { facts: { contractMonthsLeft: 3 } })).muted).toEqual([]));

it('says nothing of accounts that are not in the book', () =>
  expect(became(word('renew-now', 'dismissed', { account: 'gone' }))).toEqual({ rates: [], muted: [] }));

it('gives no rate to what norms ask for, which is marked where it happened', () =>
  expect(became(word('keep-promise', 'dismissed', { action: 'keep-promise: c' })).rates).toEqual([]));
