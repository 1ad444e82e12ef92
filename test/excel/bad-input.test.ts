import { describe, expect, it } from 'vitest';
import { readSheets } from '../../core/sheet/read-sheets.ts';
import { loadFunctions, outcome } from './host.ts';

const SLOT = Symbol.for('kam-sidecar.playbook-in-use');
const functions = loadFunctions();
const chinese = loadFunctions({
  globals: { [SLOT]: { state: { status: 'default' }, displayLanguage: 'zh-CN' } },
});

const HEADERS = ['Name', 'Revenue', 'Wallet', 'Offer fit', 'Last contact'];
const BIRCH = ['Birch', 500_000, 900_000, 7, 46_000];
const ELM = ['Elm', 300_000, 800_000, 6, 46_001];
const ASOF = '2026-11-22';

const values = (headers: unknown, rows: unknown, from = functions) =>
  outcome(() => from.get('VALUE')?.([headers], rows, null)) as unknown[][];
const scores = (headers: unknown, rows: unknown, from = functions) =>
  outcome(() => from.get('SCORE')?.([headers], rows, ASOF)) as unknown[][];
const findings = (headers: unknown, rows: unknown): string =>
  (outcome(() => functions.get('DOCTOR')?.([headers], rows)) as string[][])
    .map((row) => row.join(' | '))
    .join('\n');
const [birch] = values(HEADERS, [BIRCH])[0] as [number];

/** Every cell of the rows that could be read is what it is alone. */
function expectBirchUnharmed(headers: unknown, rows: unknown[], at = 0): void {
  expect(values(headers, rows)[at]).toEqual([birch]);
  expect(scores(headers, rows)[at + 1]?.slice(0, 2)).toEqual(['Birch', birch]);
}

describe('a table without its headers', () => {
  it.each([
    { why: 'the first account stands in their place', headers: BIRCH, rows: [ELM] },
    {
      why: 'a title stands above them, merged over the table',
      headers: ['Accounts 2026', '', '', '', ''],
      rows: [HEADERS, BIRCH],
    },
    { why: 'column letters stand there', headers: ['A', 'B', 'C', 'D', 'E'], rows: [BIRCH] },
  ])('$why: no number, and the columns that are needed', ({ headers, rows }) => {
    for (const found of [values(headers, rows), scores(headers, rows)])
      expect(found).toMatchObject({
        code: '#N/A',
        message: expect.stringMatching(/Profit \/ 利润.*headers/),
      });
    expect(scores(headers, rows, chinese)).toMatchObject({ message: expect.stringMatching(/利润.*表头/) });
    expect(findings(headers, rows)).toMatch(/header/i);
  });

  it('headers that stand again among the rows are no account', () => {
    const rows = [BIRCH, HEADERS, ELM];
    expectBirchUnharmed(HEADERS, rows);
    expect(values(HEADERS, rows)[1]?.[0]).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/row 2.*Revenue.*“Revenue”/),
    });
    expect(values(HEADERS, rows)[2]?.[0]).toBeTypeOf('number');
    expect(findings(HEADERS, rows)).toMatch(/stands again.*row 2/);
  });

  it('one header twice is refused by name', () => {
    for (const found of [
      values(['Name', 'Revenue', 'Revenue'], [['Birch', 1, 2]]),
      scores(['Name', 'Revenue', ' revenue '], [['Birch', 1, 2]]),
    ])
      expect(found).toMatchObject({
        code: '#VALUE!',
        message: expect.stringMatching(/Two columns.*Revenue.*Rename/),
      });
  });
});

describe('merged cells', () => {
  it('leave blank headers behind, whose columns are passed over', () => {
    const headers = ['Name', 'Revenue', '', 'Wallet', '', 'Offer fit', 'Last contact'];
    expectBirchUnharmed(headers, [['Birch', 500_000, 'a', 900_000, 9e9, 7, 46_000]]);
  });

  it('leave blanks behind in all rows but the first: missing, not zero and not the cell above', () => {
    const [, below] = values(HEADERS, [BIRCH, ['Elm', '', 800_000, 6, '']]);
    const [alone] = values(HEADERS, [['Elm', null, 800_000, 6, null]]);
    expect(below).toEqual(alone);
    expect(below).not.toEqual(values(HEADERS, [['Elm', 500_000, 800_000, 6, '']])[0]);
  });
});

describe('cells that are not what their column holds', () => {
  it.each([
    {
      why: 'a word in a number',
      at: 1,
      cell: 'about half a million',
      says: /Revenue.*about half a million.*amount/,
    },
    { why: 'a day in an amount', at: 1, cell: '2026-11-22', says: /Revenue.*2026-11-22/ },
    { why: 'a decimal comma', at: 1, cell: '500.000,50', says: /Revenue.*500\.000,50.*decimal comma/ },
    { why: 'a decimal comma in a rating', at: 3, cell: '7,5', says: /Offer fit.*7,5.*decimal comma/ },
    { why: 'a comma that no one writes in thousands', at: 2, cell: '0,125', says: /Wallet.*decimal comma/ },
    { why: 'a truth in a number', at: 2, cell: true, says: /Wallet.*true/ },
    {
      why: 'an error that came as a value',
      at: 1,
      cell: { code: '#DIV/0!' },
      says: /Revenue.*#DIV\/0!.*formula/,
    },
    { why: '#N/A as a value', at: 1, cell: { code: '#N/A' }, says: /Revenue.*#N\/A.*formula/ },
    { why: 'an error that came as text', at: 2, cell: '#REF!', says: /Wallet.*#REF!/ },
    {
      why: 'a day that can be read two ways',
      at: 4,
      cell: '3/4/2026',
      says: /Last contact.*3\/4\/2026.*2026-11-22/,
    },
    { why: 'a day that the calendar lacks', at: 4, cell: '2026-02-30', says: /Last contact.*2026-02-30/ },
    { why: 'no day at all', at: 4, cell: 'last week', says: /Last contact.*last week/ },
  ])('$why: that row’s error says where and what, and the row beside it computes', ({ at, cell, says }) => {
    const bad = ELM.map((own, place) => (place === at ? cell : own));
    for (const found of [values(HEADERS, [BIRCH, bad])[1]?.[0], scores(HEADERS, [BIRCH, bad])[2]?.[1]])
      expect(found).toMatchObject({ code: '#VALUE!', message: expect.stringMatching(says) });
    expect(scores(HEADERS, [BIRCH, bad])[2]?.[0]).toBe('Elm');
    expectBirchUnharmed(HEADERS, [BIRCH, bad]);
    expect(findings(HEADERS, [BIRCH, bad])).toMatch(/row 2/);
  });

  it.each([
    { why: 'ISO', day: '2025-12-09' },
    { why: 'German', day: '31.10.2025', as: '2025-10-31' },
    { why: 'Chinese', day: '2025年12月9日' },
    { why: 'with slashes, the year first', day: '2025/12/9' },
    { why: 'full width', day: '２０２５－１２－０９' },
    { why: 'day above 12', day: '31/10/2025', as: '2025-10-31' },
  ])('a day as text counts as that day: $why', ({ day, as = '2025-12-09' }) => {
    const risk = (contact: unknown) =>
      functions.get('RISK')?.([['Name', 'Last contact']], [['Birch', contact]], '2026-01-20');
    const serial = Date.parse(as) / 86_400_000 + 25_569;
    expect(risk(day)).toEqual(risk(serial));
    expect((risk(day) as unknown[][])[0]?.[0]).toBeGreaterThan(0);
  });
});

describe('tables of odd sizes', () => {
  it('200 columns, of which five are known', () => {
    const more = Array.from({ length: 195 }, (_, at) => `Note ${at + 1}`);
    expectBirchUnharmed(
      [...HEADERS, ...more],
      [[...BIRCH, ...more.map((_, at) => (at % 3 === 0 ? 'x' : at))]],
    );
  });

  it('one row, given as rows, as one flat row, and with headers likewise', () => {
    for (const [headers, rows] of [
      [[HEADERS], [BIRCH]],
      [HEADERS, BIRCH],
    ])
      expect(functions.get('VALUE')?.(headers, rows, null)).toEqual([[birch]]);
  });

  it('no rows: nothing, under headers where the result has some', () => {
    expect(values(HEADERS, [])).toEqual([]);
    expect(scores(HEADERS, [])).toHaveLength(1);
    expect(scores(HEADERS, [['', '', '', '', '']])[1]).toEqual(Array(15).fill(''));
  });

  describe('a million rows', () => {
    const rows = Array.from({ length: 1_000_000 }, (_, at) => (at % 2 === 0 ? BIRCH : ELM));

    it('are read out of a text file', async () => {
      const lines = ['Name,Revenue', ...rows.map((_, at) => `A${at},${at}`)];
      const [table] = await readSheets(new TextEncoder().encode(lines.join('\r\n')), 'book.csv');
      expect(table?.rows).toHaveLength(rows.length);
      expect(table?.rows.at(-1)).toEqual({ row: 1_000_001, cells: ['A999999', '999999'] });
    });

    it('are valued', () => {
      const found = values(HEADERS, rows);
      expect(found).toHaveLength(rows.length);
      expect(found[999_998]).toEqual([birch]);
      expect(found[999_999]).toEqual(values(HEADERS, [ELM])[0]);
    });

    it.each(['SCORE', 'CLASS', 'RISK', 'ACTIONS', 'ASK'])(
      'KAM.%s refuses them at once and says how to go on',
      (id) => {
        const found = outcome(() => functions.get(id)?.([HEADERS], rows, null, null));
        expect(found).toMatchObject({
          code: '#VALUE!',
          message: expect.stringMatching(/1,000,000 rows.*at most 200,000.*KAM\.VALUE/),
        });
      },
    );
  });
});
