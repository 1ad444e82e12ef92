import { describe, expect, it } from 'vitest';
import { assess } from '../assessment/assess.ts';
import { defaultPlaybook as playbook } from '../playbook/default-playbook.ts';
import { type Raised, raisedUntil } from './raised.ts';

const account = { fields: { name: 'Huaxin', revenue: 3_000_000, revenueLastYear: 5_000_000 } };
const on = (asOf: string, raised?: Raised, given = account) => assess(given, { playbook, asOf, raised });
const due = (asOf: string, raised?: Raised) =>
  on(asOf, raised).actions.find(({ rule }) => rule !== 'ask' && rule !== 'keep-norm')?.due;

describe('a due day', () => {
  const first = on('2026-11-01');
  const raised = raisedUntil({}, first.actions, '2026-11-01');

  it('stays where it was, though days pass', () => {
    const day = due('2026-11-01');
    expect(day).toBeDefined();
    expect(due('2026-11-09', raised)).toBe(day);
    expect(due('2026-11-09')).not.toBe(day);
  });

  it('becomes more pressing as it comes nearer', () => {
    const urgency = (asOf: string) => on(asOf, raised).actions.find(({ rule }) => rule !== 'ask')?.urgency;
    expect(urgency('2026-11-12')).toBeGreaterThan(urgency('2026-11-01') as number);
  });

  it('begins anew where the action had gone in between', () => {
    const well = on('2026-11-05', raised, { fields: { ...account.fields, revenue: 6_000_000 } });
    const gap = raisedUntil(raised, well.actions, '2026-11-05');
    expect(due('2026-11-09', gap)).toBe(due('2026-11-09'));
  });

  it('does not count from a day that is still to come: a clock may have been wrong', () =>
    expect(due('2026-10-01', raised)).toBe(due('2026-10-01')));
});

it('is the same record where nothing changed', () => {
  const first = raisedUntil({}, on('2026-11-01').actions, '2026-11-01');
  expect(raisedUntil(first, on('2026-11-02', first).actions, '2026-11-02')).toBe(first);
});
