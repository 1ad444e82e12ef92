import { describe, expect, it } from 'vitest';
import { accountFromReadings } from '../../core/account/account-from-readings.ts';
import type { BookEntry } from '../../core/exchange/book-file.ts';
import { accountsTable, knowsHeader, readImport } from '../../core/exchange/import/read-import.ts';
import { defaultPlaybook as playbook } from '../../core/playbook/default-playbook.ts';
import { sampleBook } from '../../core/sample/sample-book.ts';
import { readSheets } from '../../core/sheet/read-sheets.ts';
import { writeTemplate } from '../../core/sheet/write-template.ts';
import { templateWorkbook } from './template-workbook.ts';

const AT = '2026-11-22T08:00:00Z';

/** What the template shows in its sample, as `contactsSheet` says. */
function agreed(stance: number | undefined) {
  if (stance === undefined || stance === 0) return {};
  if (stance < 0) return { consent: [] };
  return { consent: stance === 2 ? ['call', 'message'] : ['message'] };
}

describe.each(['en', 'zh-CN'] as const)('our own template in %s', (language) => {
  it('is read whole: accounts, deals, ratings, products and people', async () => {
    const bytes = await writeTemplate(templateWorkbook(language), '2026-11-22');
    const tables = await readSheets(bytes, 'template.xlsx', { knowsHeader });
    const read = readImport({ tables, main: accountsTable(tables), targets: new Map() }, [], {
      playbook,
      at: AT,
    });
    expect(read.faults).toEqual([]);
    expect(read.refused).toEqual([]);
    expect(read.unknown).toEqual([]);
    expect(read.sides.map(({ kind }) => kind).toSorted()).toEqual([
      'contacts',
      'opportunities',
      'products',
      'rivals',
      'visits',
    ]);
    expect(read.sides.flatMap(({ faults }) => faults)).toEqual([]);
    const chinese = language === 'zh-CN';
    const sample = sampleBook(undefined, language)
      .filter(({ account }) => /\p{Script=Han}/u.test(account.fields.name ?? '') === chinese)
      .slice(0, 24);
    const fieldsOf = ({ readings }: BookEntry) => accountFromReadings(readings).account.fields;
    expect(read.entries.map(fieldsOf).map((fields) => fields.revenue)).toEqual(
      sample.map(({ account }) => account.fields.revenue),
    );
    expect(read.entries.map(({ beside }) => beside?.opportunities ?? [])).toEqual(
      sample.map(({ account }) => account.opportunities ?? []),
    );
    expect(
      read.entries.map(({ beside }) => beside?.rivals?.ratings.map(({ item, source }) => [item, source])),
    ).toEqual(
      sample.map(({ account }) => account.rivals?.ratings.map(({ item }) => [item, expect.anything()])),
    );
    expect(read.entries.map(({ beside }) => beside?.products ?? [])).toEqual(
      sample.map(({ account }) => account.products ?? []),
    );
    // The visits name some of them again: two lines about one name are one person.
    expect(read.entries.map(({ beside }) => beside?.contacts ?? [])).toEqual(
      sample.map(({ account }) => (account.contacts ?? []).map((one) => ({ ...one, ...agreed(one.stance) }))),
    );
  });
});
