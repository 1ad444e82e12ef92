import { describe, expect, it } from 'vitest';
import { accountFromReadings } from './account-from-readings.ts';
import { accountFromRow } from './account-from-row.ts';
import { matchHeaders } from './match-headers.ts';
import type { FieldReading } from './reading.ts';

const plan = matchHeaders(['Name', 'Revenue（万元）', 'Offer fit', 'Colour']);

describe('a row', () => {
  it('becomes an account in the fields’ own units', () => {
    expect(accountFromRow(plan, ['Acme', 12, 7, 'red'])).toEqual({
      account: { fields: { name: 'Acme', revenue: 120_000, offerFit: 7 } },
      faults: [],
      blank: false,
    });
  });

  it('names row, column and text of what it cannot read, and keeps the rest', () => {
    const { account, faults } = accountFromRow(plan, ['Acme', 'lots', 11], { row: 7 });
    expect(account.fields).toEqual({ name: 'Acme' });
    expect(faults).toMatchObject([
      { code: 'not-a-number', row: 7, column: 'Revenue（万元）', received: 'lots' },
      { code: 'out-of-range', row: 7, column: 'Offer fit', received: '11' },
    ]);
  });

  it.each([
    { cells: ['', null, undefined, '—'], blank: true, why: 'nothing in it' },
    { cells: [0, 0, 0, 0], blank: true, why: 'blanks that arrived as zeros' },
    { cells: ['Acme', 0, 0, 0], blank: false, why: 'a name' },
  ])('is blank ($blank): $why', ({ cells, blank }) => expect(accountFromRow(plan, cells).blank).toBe(blank));

  it('does not depend on the order of the columns', () => {
    const turned = matchHeaders(['Colour', 'Offer fit', 'Name', 'Revenue（万元）']);
    expect(accountFromRow(turned, ['red', 7, 'Acme', 12]).account).toEqual(
      accountFromRow(plan, ['Acme', 12, 7, 'red']).account,
    );
  });
});

describe('readings of one field', () => {
  const reading = (origin: FieldReading['origin'], at: string, value?: number): FieldReading => ({
    field: 'revenue',
    text: String(value),
    origin,
    where: '',
    at,
    ...(value === undefined ? {} : { value }),
  });
  it.each([
    {
      readings: [reading('page', '2', 1), reading('typed', '1', 2)],
      revenue: 2,
      why: 'what the user typed stands',
    },
    {
      readings: [reading('page', '1', 1), reading('page', '2', 2)],
      revenue: 2,
      why: 'the later of one origin',
    },
    { readings: [reading('page', '2', 1), reading('page', '1', 2)], revenue: 1, why: 'whatever their order' },
    { readings: [reading('typed', '2'), reading('page', '1', 3)], revenue: 3, why: 'a blank hides nothing' },
  ])('$revenue: $why', ({ readings, revenue }) => {
    expect(accountFromReadings(readings).account.fields.revenue).toBe(revenue);
  });
});
