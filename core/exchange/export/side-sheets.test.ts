import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountTables, RivalRatings } from '../../account/account.ts';
import { defaultPlaybook as playbook } from '../../playbook/default-playbook.ts';
import type { SheetTable } from '../../sheet/sheet-table.ts';
import type { WorkbookSheet } from '../../sheet/workbook-sheet.ts';
import type { BookEntry } from '../book-file.ts';
import { readImport } from '../import/read-import.ts';
import { sideKind } from '../import/side-kind.ts';
import { sideSheet } from '../import/side-sheet.ts';
import { SIDE_PARTS } from '../sides/side-parts.ts';
import { sideSheets } from './side-sheets.ts';
import { FULL_TABLES } from './tables-for-tests.ts';

const LANGUAGES = ['en', 'zh-CN'] as const;
const KEYS = ['https://crm.test #1', 'https://crm.test #2'];

describe.each(LANGUAGES)('in %s what stands beside an account', (language) => {
  const sheets = sideSheets([{ key: KEYS[0] as string, name: 'Huaxin', tables: FULL_TABLES }], {
    language,
    playbook,
  });

  it('has a sheet a kind, each told by its headers', () =>
    expect(sheets.map(({ columns }) => sideKind({ headers: columns.map(({ header }) => header) }))).toEqual(
      Object.keys(SIDE_PARTS),
    ));

  it('has no two columns of one name on a sheet', () => {
    for (const { name, columns } of sheets) {
      const headers = columns.map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size, name).toBe(headers.length);
    }
  });

  it('comes back whole', () => {
    const [told] = readBack(sheets, ['Huaxin']);
    expect(ours(told)).toEqual(ours(FULL_TABLES));
  });
});

it('whatever is noted comes back, whichever accounts bear one name', () => {
  const text = fc.constantFrom(
    'a',
    '=1+1',
    'Ann; Bo',
    'line\nbreak',
    '007',
    '2026-11-22',
    'yes',
    '10%',
    '价格',
  );
  const rating = fc.constantFrom(1, 3.5, 10);
  const day = fc.constantFrom('2026-01-31', '2024-02-29');
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
  const evidence = { source: maybe(text), date: maybe(day) };
  const ratings = fc
    .uniqueArray(fc.constantFrom('Veltra', 'Date', 'We', 'Source', '北线', '007'), { maxLength: 3 })
    .chain((rivals) =>
      fc
        .uniqueArray(
          fc.record({
            item: fc.constantFrom('price', 'quality', 'our own item'),
            scores: fc.tuple(...['Us', ...rivals].map(() => maybe(rating))),
            importance: maybe(rating),
            ...evidence,
          }),
          { minLength: 1, maxLength: 3, selector: ({ item }) => item },
        )
        .map((all) => ({
          providers: [rivals.length > 1 ? 'Huaxin Telecom' : 'Us', ...rivals],
          ratings: all,
        })),
    );
  const ids = <T>(line: fc.Arbitrary<T>) =>
    fc
      .array(line, { minLength: 1, maxLength: 2 })
      .map((lines) => lines.map((one, at) => ({ ...one, id: `x${at}` })));
  const tables = fc.record({
    rivals: maybe(ratings),
    factors: maybe(ratings),
    needs: maybe(
      ids(
        fc.record({
          fact: maybe(text),
          win: maybe(text),
          satisfaction: maybe(fc.integer({ min: 1, max: 5 })),
        }),
      ),
    ),
    rivalCards: maybe(
      ids(fc.record({ rival: text, lines: maybe(fc.record({ price: text, strange: text })), ...evidence })),
    ),
    events: maybe(
      ids(
        fc.record({
          kind: fc.constantFrom('complaint', 'commitment', 'request', 'visit' as const),
          at: fc.constantFrom('2026-11-22', '2026-11-22T09:30:00+08:00'),
          about: maybe(text),
          due: maybe(day),
          formal: maybe(fc.boolean()),
          done: maybe(fc.constant({ 'thank-you': '2026-11-23', 'step 1': '2026-11-22T10:00:00+08:00' })),
        }),
      ),
    ),
    leads: maybe(fc.constant([{ name: 'Depot', ratings: { size: 7, odd: 2 } }])),
  });
  fc.assert(
    fc.property(
      fc.tuple(tables, tables),
      fc.constantFrom(...LANGUAGES),
      fc.boolean(),
      (both, language, alike) => {
        const names = ['Huaxin', alike ? 'huaxin' : 'Nordsee'];
        const owners = both.map((one, at) => ({
          key: KEYS[at] as string,
          name: names[at] as string,
          tables: one as unknown as AccountTables,
        }));
        const back = readBack(sideSheets(owners, { language, playbook }), names);
        expect(back.map(ours)).toEqual(owners.map((owner) => ours(owner.tables)));
      },
    ),
  );
});

it.each([
  { why: 'at its rate', rates: { EUR: 8 }, revenue: 80, faults: [] },
  { why: 'never without one', rates: {}, revenue: undefined, faults: ['unknown-currency'] },
])(
  'money under a header of another currency counts $why; a deal keeps its own',
  ({ rates, revenue, faults }) => {
    const tables = {
      opportunities: [{ name: 'Ring', amount: 5 }],
      products: [{ product: 'Lines', revenue: 10 }],
    };
    const owner = { key: 'k', name: 'A', tables };
    const sheets = sideSheets([owner], { language: 'en', playbook, currency: 'EUR' });
    const [deals, products] = sheets.map((sheet) => {
      const table = tableOf(sheet);
      const kind = sideKind(table);
      return kind && sideSheet(table, kind, { ...playbook, rates }, { byHeader: true });
    });
    expect(deals?.rows[0]?.tables.opportunities).toEqual([{ name: 'Ring', amount: 5, currency: 'EUR' }]);
    expect(products?.rows[0]?.tables.products?.[0]?.revenue).toBe(revenue);
    expect(products?.faults.map(({ code }) => code)).toEqual(faults);
  },
);

/** In which order rivals stand says nothing. */
function ours(tables: AccountTables | undefined): unknown {
  const byName = (rated: RivalRatings | undefined) =>
    rated?.ratings.map(({ scores, ...rating }) => ({
      ...rating,
      scores: Object.fromEntries(rated.providers.map((name, at) => [name, scores[at] ?? null])),
    }));
  const { rivals, factors, ...rest } = tables ?? {};
  return JSON.parse(JSON.stringify({ ...rest, rivals: byName(rivals), factors: byName(factors) }));
}

function readBack(sheets: readonly WorkbookSheet[], names: readonly string[]): readonly AccountTables[] {
  const kept = names.map((name, at): BookEntry => ({ key: KEYS[at] as string, name, readings: [] }));
  const read = readImport(
    {
      tables: sheets.map(tableOf),
      main: -1,
      targets: new Map(),
    },
    kept,
    { playbook, at: '2026-11-22T08:00:00Z' },
  );
  expect(read.sides.flatMap(({ faults, nameless, ignored }) => [...faults, ...nameless, ...ignored])).toEqual(
    [],
  );
  expect([read.ignored, read.unknown]).toEqual([[], []]);
  return kept.map(({ key }) => read.entries.find((entry) => entry.key === key)?.beside ?? {});
}

function tableOf({ name, columns, rows }: WorkbookSheet): SheetTable {
  const headers = columns.map(({ header }) => header);
  return {
    sheet: name,
    headerRow: 1,
    headers,
    rows: rows.map((cells, at) => ({ row: at + 2, cells })),
    notes: [],
  };
}
