import { describe, expect, it } from 'vitest';
import type { Account } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { contactCoverage, groupCoverage } from './contact-coverage.ts';

const all = { introduced: true, procedure: true, needs: true };
const visit = { id: '1', kind: 'visit' as const, at: '2026-11-20' };

describe('an account', () => {
  it.each([
    { account: { coverage: all }, contacted: true, why: 'all three hold' },
    { account: { coverage: { ...all, needs: false } }, contacted: false, why: 'one fails' },
    { account: { coverage: { introduced: false } }, contacted: false, why: 'one fails, whatever the others' },
    {
      account: { coverage: { introduced: true, needs: true } },
      contacted: undefined,
      why: 'one is not known',
    },
    { account: {}, contacted: undefined, why: 'nothing is known' },
    {
      account: { coverage: { procedure: true }, events: [visit], needs: [{ id: 'n', fact: 'speed' }] },
      contacted: true,
      why: 'a visit and a need are on record',
    },
    {
      account: { coverage: { ...all, introduced: false }, events: [visit] },
      contacted: false,
      why: 'the user’s own word stands over a record',
    },
    {
      account: { coverage: { introduced: true, procedure: true }, needs: [{ id: 'n', potential: true }] },
      contacted: undefined,
      why: 'a need that nobody has asked for yet is no key need',
    },
  ])('contacted $contacted: $why', ({ account, contacted }) =>
    expect(contactCoverage(account).contacted).toBe(contacted),
  );

  it('says what it took from records', () =>
    expect(contactCoverage({ coverage: { needs: true }, events: [visit] }).fromRecords).toEqual([
      'introduced',
    ]));
});

describe('a group', () => {
  const group = (yes: number, no: number, unknown: number): Account[] => [
    ...Array.from({ length: yes }, () => ({ fields: {}, coverage: all })),
    ...Array.from({ length: no }, () => ({ fields: {}, coverage: { needs: false } })),
    ...Array.from({ length: unknown }, () => ({ fields: {} })),
  ];
  it.each([
    { yes: 7, no: 3, unknown: 0, reach: 'wide', why: '0.7 is wide' },
    { yes: 69, no: 31, unknown: 0, reach: 'partial', why: 'below it' },
    { yes: 3, no: 7, unknown: 0, reach: 'partial', why: '0.3 is partial' },
    { yes: 29, no: 71, unknown: 0, reach: 'blank', why: 'below it' },
    { yes: 7, no: 0, unknown: 3, reach: 'wide', why: 'what is not known is not reached' },
    { yes: 0, no: 0, unknown: 5, reach: 'blank', why: 'nobody has looked' },
    { yes: 0, no: 0, unknown: 0, reach: undefined, why: 'there is no group' },
  ])('$yes of $yes + $no + $unknown is $reach: $why', ({ yes, no, unknown, reach }) => {
    const found = groupCoverage(group(yes, no, unknown), defaultPlaybook.care.coverage);
    expect(found).toMatchObject({ reach, contacted: yes, known: yes + no, all: yes + no + unknown });
  });
});
