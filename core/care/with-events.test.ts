import { expect, it } from 'vitest';
import type { Account } from '../account/account.ts';
import { withNotes } from '../account/account-notes.ts';
import { withEvents } from './with-events.ts';

const ann = { name: 'Ann', lastContact: '2026-09-01' };
const account: Account = {
  fields: { name: 'Huaxin', lastContact: '2026-10-01', openComplaints: 2 },
  contacts: [ann, { name: 'Bo' }],
};

it('takes the last contact from what was logged, for the account and for the person', () => {
  const seen = withNotes(account, {
    events: [
      { id: '1', kind: 'visit', at: '2026-11-20T15:00:00+08:00', who: 'Bo' },
      { id: '2', kind: 'call', at: '2026-12-24' },
      { id: '3', kind: 'enquiry', at: '2026-11-21' },
    ],
  });
  const { fields, contacts } = withEvents(seen, '2026-11-22');
  expect(fields.lastContact).toBe('2026-11-20');
  expect(contacts).toEqual([ann, { name: 'Bo', lastContact: '2026-11-20' }]);
});

it.each([
  { field: 2, open: 1, counted: 2, why: 'the CRM knows of more' },
  { field: undefined, open: 1, counted: 1, why: 'only logged here' },
  { field: undefined, open: 0, counted: 0, why: 'logged and dealt with' },
  { field: 0, open: 2, counted: 2, why: 'logged after the page was read' },
])('$counted complaints: $why', ({ field, open, counted }) => {
  const events = Array.from({ length: Math.max(1, open) }, (_, n) => ({
    id: `${n}`,
    kind: 'complaint' as const,
    at: '2026-11-20',
    ...(open === 0 ? { done: { complaint: '2026-11-21' } } : {}),
  }));
  const fields = field === undefined ? {} : { openComplaints: field };
  expect(withEvents({ fields, events }, '2026-11-22').fields.openComplaints).toBe(counted);
});

it('lays notes over what is listed, and adds whom nobody lists', () => {
  const { contacts, opportunities } = withNotes(account, {
    people: { Ann: { role: 'decider' }, Cy: { stance: 1 } },
    deals: { Depot: { amount: 5 } },
  });
  expect(contacts).toEqual([{ ...ann, role: 'decider' }, { name: 'Bo' }, { stance: 1, name: 'Cy' }]);
  expect(opportunities).toEqual([{ amount: 5, name: 'Depot' }]);
});

it('takes the last survey that says both for what they feel and expect', () => {
  const surveys = [
    { at: '2026-09-01', perceived: 7, expected: 9 },
    { at: '2026-03-01', perceived: 2, expected: 9 },
    { at: '2026-10-01', perceived: 3 },
    { at: '2026-12-24', perceived: 1, expected: 10 },
  ];
  const fields = { perceived: 9, expected: 9 };
  expect(withEvents({ fields, surveys }, '2026-11-22').fields).toEqual({ perceived: 7, expected: 9 });
  expect(withEvents({ fields, surveys: [] }, '2026-11-22').fields).toEqual(fields);
});

it('leaves an account without notes or events as it is', () => {
  expect(withNotes(account, undefined)).toBe(account);
  expect(withEvents(account, '2026-11-22')).toBe(account);
});
