import { describe, expect, it } from 'vitest';
import { accountFromRow } from '../account/account-from-row.ts';
import { FIELDS } from '../account/fields.ts';
import { matchHeaders } from '../account/match-headers.ts';
import { sampleBook } from './sample-book.ts';
import { sampleSheets } from './sample-sheets.ts';

describe('sampleSheets', () => {
  for (const sheet of sampleSheets()) {
    it(`${sheet.name}: every header is understood`, () => {
      const plan = matchHeaders(sheet.header);
      expect(plan.conflicts).toEqual([]);
      expect(plan.columns.map(({ field }) => field)).toEqual(FIELDS.map(({ key }) => key));
    });

    it(`${sheet.name}: reads back as the book`, () => {
      const book = sampleBook(undefined, sheet.language);
      const plan = matchHeaders(sheet.header);
      sheet.rows.forEach((cells, at) => {
        const { account, faults } = accountFromRow(plan, cells);
        expect(faults).toEqual([]);
        const expected = book[at]?.account.fields ?? {};
        expect(Object.keys(account.fields).toSorted()).toEqual(Object.keys(expected).toSorted());
        for (const [key, value] of Object.entries(expected)) {
          const read = account.fields[key as keyof typeof expected];
          if (typeof value === 'number' && typeof read === 'number') expect(read, key).toBeCloseTo(value, 6);
          else expect(read, key).toBe(value);
        }
      });
    });
  }
});
