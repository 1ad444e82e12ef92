import { expect, it } from 'vitest';
import { accountFromReadings } from './account-from-readings.ts';
import { differingReadings } from './differing-readings.ts';
import { readField } from './read-field.ts';
import type { FieldReading, ReadingOrigin } from './reading.ts';

const read = (origin: ReadingOrigin, text: string, more: Partial<FieldReading> = {}): FieldReading => ({
  ...readField('employees', text, { origin, where: 'Employees', at: '2026-11-22T08:00:00Z' }),
  ...more,
});
const differing = (...readings: FieldReading[]) =>
  (differingReadings(readings, accountFromReadings(readings).used).get('employees') ?? []).map(
    ({ origin, text }) => `${origin} ${text}`,
  );

it.each([
  {
    why: 'the page says something else than was typed',
    of: [read('typed', '12'), read('page', '10')],
    is: ['page 10'],
  },
  { why: 'the same in other figures', of: [read('typed', '1200'), read('page', '1,200')], is: [] },
  {
    why: 'page and sheet alike differ',
    of: [read('typed', '12'), read('page', '10'), read('sheet', '11')],
    is: ['page 10', 'sheet 11'],
  },
  { why: 'the CRM and its own page', of: [read('api', '12'), read('page', '10')], is: ['page 10'] },
  {
    why: 'one that cannot be read',
    of: [read('typed', '12'), read('page', 'a dozen')],
    is: ['page a dozen'],
  },
  {
    why: 'the newest of one source',
    of: [read('typed', '12'), read('page', '9', { at: '2026-11-01T08:00:00Z' }), read('page', '10')],
    is: ['page 10'],
  },
  { why: 'two places of one page are no two sources', of: [read('page', '12'), read('page', '10')], is: [] },
  {
    why: 'a colleague’s typed word is not one’s own',
    of: [read('typed', '12'), read('typed', '10', { by: 'Ann' })],
    is: ['typed 10'],
  },
])('$why', ({ of, is }) => expect(differing(...of)).toEqual(is));
