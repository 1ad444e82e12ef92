import { expect, it } from 'vitest';
import type { AccountFields } from '../../../core/account/account.ts';
import { assess } from '../../../core/assessment/assess.ts';
import { defaultPlaybook } from '../../../core/playbook/default-playbook.ts';
import type { BookAccount } from '../book-account.ts';
import { teamRows } from './team-rows.ts';

const TODAY = '2026-11-22';

it('counts each manager’s accounts once, whatever way the name is written', () => {
  const rows = teamRows(
    [
      one({ name: 'A', manager: 'Li Wei', revenue: 5 }),
      one({ name: 'B', manager: 'li  wei ' }),
      one({ name: 'C', manager: 'Li Wei', revenue: 7 }),
      one({ name: 'D', manager: 'Chen', revenue: 100 }),
      one({ name: 'E' }),
    ],
    TODAY,
  );
  expect(
    rows.map(({ manager, count, revenue, revenueKnown }) => [manager, count, revenue, revenueKnown]),
  ).toEqual([
    ['Chen', 1, 100, 1],
    ['Li Wei', 3, 12, 2],
    [undefined, 1, undefined, 0],
  ]);
});

it('an account whose class nobody can tell is open, and has no mean value', () => {
  const [row] = teamRows([one({ name: 'A', manager: 'Chen' })], TODAY);
  expect(row).toMatchObject({ open: 1, value: undefined, valued: 0, classes: {} });
});

it('what is due before today is overdue, what is due today is not', () => {
  const due = (day: string) =>
    ({ ...one({ name: 'A', manager: 'Chen' }), next: { due: day } }) as BookAccount;
  expect(teamRows([due('2026-11-21'), due(TODAY)], TODAY)[0]?.overdue).toBe(1);
});

function one(fields: AccountFields): BookAccount {
  const account = { fields };
  const stored = {
    key: fields.name ?? '',
    kind: 'sheet',
    name: '',
    read: [],
    typed: [],
    seen: TODAY,
  } as const;
  return { stored, account, assessment: assess(account, { playbook: defaultPlaybook, asOf: TODAY }) };
}
