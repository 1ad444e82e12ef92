import fc from 'fast-check';
import type { FieldValue } from '../account/account.ts';
import type { Field } from '../account/field.ts';
import { FIELDS } from '../account/fields.ts';
import { isMissing } from '../account/missing.ts';
import type { FieldReading } from '../account/reading.ts';
import type { BookEntry, BookFile } from './book-file.ts';
import { nameKey } from './name-key.ts';

const AT = '2026-11-20T08:00:00.000Z';

/** Texts as people write them, and as nobody should. */
const words = fc
  .oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('=1+1', '+86 10 6505', "O'Neil, Ltd", '华信“集团”', '-', '@home', 'a\nb', '007', 'TRUE'),
  )
  .map((text) => text.replace(/[\p{C}]/gu, '').trim())
  .filter((text) => !isMissing(text) && !text.startsWith("'"));

function anyValue({ kind, min, max }: Field): fc.Arbitrary<FieldValue> {
  const number = fc.double({ min: min ?? -1e9, max: max ?? 1e12, noNaN: true }).filter((n) => n !== 0);
  switch (kind) {
    case 'text':
      return words;
    case 'flag':
      return fc.boolean();
    case 'chainRole':
      return fc.constantFrom('headquarters', 'key', 'ordinary');
    case 'date':
      return fc
        .date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10));
    case 'count':
      return fc.integer({ min: 1, max: 1e9 });
    case 'ratio':
      return fc.double({ min: min ?? -5, max: max ?? 5, noNaN: true }).map((n) => Number(n.toFixed(6)) + 0);
    case 'months':
      return fc.oneof(fc.constant('none' as const), fc.integer({ min: 0, max: 600 }));
    case 'money':
    case 'rating':
    case 'years':
      return number.map((n) => Number(n.toPrecision(12)));
  }
}

const readings: fc.Arbitrary<FieldReading[]> = fc.tuple(...FIELDS.map(oneReading)).map((all) => all.flat());

function oneReading(field: Field): fc.Arbitrary<FieldReading[]> {
  const origin = fc.constantFrom('page', 'sheet', 'typed', 'api' as const);
  const reading = fc
    .record({ value: anyValue(field), origin })
    .map(({ value, origin: from }): FieldReading[] => [
      { field: field.key, text: String(value), origin: from, where: 'here', at: AT, value },
    ]);
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant<FieldReading[]>([]) },
    { weight: 1, arbitrary: reading },
  );
}

/** Any account of a book, named, with some of its fields. */
export const anyEntry: fc.Arbitrary<BookEntry> = fc
  .record({ name: words, readings, record: fc.option(fc.integer({ min: 1, max: 99 })) })
  .map(({ name, readings: some, record }) => {
    const named: FieldReading = {
      field: 'name',
      text: name,
      origin: 'sheet',
      where: '',
      at: AT,
      value: name,
    };
    const all = [named, ...some.filter(({ field }) => field !== 'name' && field !== 'id')];
    const key = record === null ? `sheet:${nameKey(name)}` : `https://crm.test #${record}`;
    return { key, name, readings: all };
  });

/** Any book of accounts that are all told apart. */
export const anyBook: fc.Arbitrary<BookFile> = fc
  .uniqueArray(anyEntry, {
    maxLength: 12,
    comparator: (a, b) => a.key === b.key || nameKey(a.name) === nameKey(b.name),
  })
  .map((accounts) => ({
    format: 'kam-book',
    version: 1,
    by: 'Li Wei',
    at: AT,
    currency: 'CNY',
    accounts,
  }));
