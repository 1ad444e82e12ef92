import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../core/playbook/default-playbook.ts';
import { stampOf } from '../../core/playbook/stamp.ts';
import type { DaySummary } from '../storage/day-summaries.ts';
import { accountHistory } from './account-history.ts';
import { daySummaryOf } from './day-summary-of.ts';

const today = '2026-11-22';
const { hash } = stampOf(playbook);

describe('the history of an account', () => {
  it('is none on its first day', () => expect(history([summary(today, 1)], 1)).toBeUndefined());

  it('compares with the last day before today, and with another when asked', () => {
    const kept = [summary('2026-11-01', 1), summary('2026-11-20', 2), summary(today, 9)];
    expect(history(kept, 3)?.since).toBe('2026-11-20');
    expect(history(kept, 3)?.change.steps?.[0]).toMatchObject({ from: 2, to: 3 });
    expect(history(kept, 3, '2026-11-01')?.change.steps?.[0]).toMatchObject({ from: 1, to: 3 });
  });

  it.each([
    { why: 'one day only', until: undefined, last: '2026-11-03' },
    { why: 'seen to be so later', until: '2026-11-10', last: '2026-11-10' },
    { why: 'seen to be so this morning, so it was yesterday', until: today, last: '2026-11-21' },
  ])('says until when it was so: $why', ({ until, last }) => {
    const day = { ...summary('2026-11-03', 1), ...(until === undefined ? {} : { until }) };
    const found = history([day], 2);
    expect(found?.days[0]).toMatchObject({ day: '2026-11-03', until: last });
    const days = new Set(['2026-11-03', last, today]);
    expect(found?.points.map((point) => point.day)).toEqual([...days]);
  });

  it('explains nothing by a model that is not kept', () => {
    const found = history([{ ...summary('2026-11-03', 1), playbook: 'gone' }], 2);
    expect(found?.change).toMatchObject({ steps: undefined, model: { from: undefined } });
  });

  it('ignores days ahead of a clock that was wrong', () =>
    expect(history([summary('2027-01-01', 1)], 1)).toBeUndefined());
});

function summary(day: string, tenure: number): DaySummary {
  const account = { fields: { name: 'Alder', tenure } };
  return daySummaryOf('a', day, account, assess(account, { playbook }));
}

function history(kept: readonly DaySummary[], tenure: number, since?: string) {
  const account = { fields: { name: 'Alder', tenure } };
  const assessment = assess(account, { playbook });
  const models = new Map([[hash, playbook]]);
  return accountHistory({
    kept,
    now: summary(today, tenure),
    models,
    since,
    account,
    assessment,
    playbook,
  });
}
