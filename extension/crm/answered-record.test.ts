import { expect, it } from 'vitest';
import { answeredRecord } from './answered-record.ts';

it('gives the record that was asked for, in either case of its id', () => {
  const id = '0a1b2c3d-1111-4222-8333-444455556666';
  const record = { accountid: id.toUpperCase() };
  expect(answeredRecord(record, id, record.accountid)).toBe(record);
  expect(answeredRecord({ id: 17 }, '17', 17)).toEqual({ id: 17 });
});

it.each([
  { why: 'another record', found: { id: 18 }, own: 18, message: /about the record 18 instead of 17/ },
  {
    why: 'one that names no record',
    found: { name: 'a' },
    own: undefined,
    message: /does not say that it is about the record 17/,
  },
  { why: 'nothing', found: null, own: undefined, message: /holds no record 17/ },
  { why: 'a list', found: [{ id: 17 }], own: undefined, message: /holds no record 17/ },
  { why: 'a page', found: '<html>', own: undefined, message: /holds no record 17/ },
])('refuses $why', ({ found, own, message }) =>
  expect(() => answeredRecord(found, '17', own)).toThrow(message),
);
