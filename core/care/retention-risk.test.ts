import { describe, expect, it } from 'vitest';
import type { AccountFields } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { retentionRisk } from './retention-risk.ts';

const risk = (fields: AccountFields, asOf: string | undefined = '2026-11-22') =>
  retentionRisk(fields, defaultPlaybook.care.risk, asOf);

describe('risk', () => {
  it.each<{ fields: AccountFields; is: number | undefined; band: string | undefined; why: string }>([
    { fields: {}, is: undefined, band: undefined, why: 'no signal is known' },
    {
      fields: { revenue: 70, revenueLastYear: 100 },
      is: 60,
      band: 'alarm',
      why: 'a loss of 30 %: k 0.60; 60 is alarm',
    },
    { fields: { revenue: 85, revenueLastYear: 100 }, is: 30, band: 'watch', why: 'half of it; 30 is watch' },
    { fields: { revenue: 120, revenueLastYear: 100 }, is: 0, band: 'calm', why: 'growth' },
    {
      fields: { revenue: 70, revenueLastYear: 0 },
      is: undefined,
      band: undefined,
      why: 'last year’s ≤ 0 is missing',
    },
    { fields: { keyContactLost: true }, is: 40, band: 'watch', why: 'k 0.40' },
    { fields: { keyContactLost: false }, is: 0, band: 'calm', why: 'a known no' },
    { fields: { contractMonthsLeft: 0 }, is: 35, band: 'watch', why: 'k 0.35' },
    { fields: { contractMonthsLeft: 6 }, is: 17.5, band: 'calm', why: 'half of it' },
    {
      fields: { contractMonthsLeft: 'none' },
      is: undefined,
      band: undefined,
      why: 'no contract is left out',
    },
    { fields: { competitorThreat: 9 }, is: 35, band: 'watch', why: 'k 0.35' },
    { fields: { competitorThreat: 3 }, is: 0, band: 'calm', why: 'worst of linear(3, 9)' },
    { fields: { openComplaints: 1 }, is: 30, band: 'watch', why: 'k 0.30, 30 is watch' },
    { fields: { openComplaints: 9 }, is: 30, band: 'watch', why: 'one is as bad as nine' },
    { fields: { perceived: 6, expected: 10 }, is: 30, band: 'watch', why: 'satisfaction 0.6, k 0.30' },
    { fields: { lastContact: '2026-07-25' }, is: 25, band: 'calm', why: '120 days, k 0.25' },
    { fields: { lastContact: '2026-12-25' }, is: 0, band: 'calm', why: 'a date ahead counts as today' },
    { fields: { onTimePayment: 0.6 }, is: 15, band: 'calm', why: 'k 0.15' },
    { fields: { keyContactLost: true, openComplaints: 2 }, is: 58, band: 'watch', why: '1 − 0.6 × 0.7' },
  ])('$is $band: $why', ({ fields, is, band }) => {
    const found = risk(fields);
    if (is === undefined) expect(found.risk).toBeUndefined();
    else expect(found.risk).toBeCloseTo(is, 9);
    expect(found.band).toBe(band);
  });

  it('lists what pushes, hardest first, and what is unknown', () => {
    const { reasons, unknown } = risk({
      openComplaints: 1,
      keyContactLost: true,
      onTimePayment: 1,
      contractMonthsLeft: 'none',
    });
    expect(reasons.map(({ signal, push }) => [signal, push])).toEqual([
      ['keyContactLost', 40],
      ['openComplaints', 30],
    ]);
    expect(unknown.map(({ signal }) => signal)).toEqual([
      'revenueChange',
      'competitorThreat',
      'satisfaction',
      'daysSinceContact',
    ]);
  });

  it('knows no days since contact without a date of today', () => {
    expect(
      retentionRisk({ lastContact: '2020-01-01' }, defaultPlaybook.care.risk, undefined).risk,
    ).toBeUndefined();
  });
});
