import { describe, expect, it } from 'vitest';
import { HostError, loadFunctions } from './host.ts';

const SLOT = Symbol.for('kam-sidecar.playbook-in-use');
const functions = loadFunctions();
const chinese = loadFunctions({
  globals: { [SLOT]: { state: { status: 'default' }, displayLanguage: 'zh-CN' } },
});

const GOOD = ['Name', 'Industry', 'Account manager'];
const good = (...cells: unknown[]) => ['Huaxin', 'Banking', 'Li Wei', ...cells];
const many = (...columns: unknown[][]) =>
  (columns[0] ?? []).map((_, at) => [
    `Account ${at}`,
    'Banking',
    'Li Wei',
    ...columns.map((column) => column[at]),
  ]);

const CASES = [
  {
    why: 'an unknown column',
    headers: [...GOOD, 'Fax'],
    rows: [good(1)],
    what: 'unknown column',
    where: 'Fax',
    fix: 'name',
  },
  {
    why: 'a misspelt column',
    headers: [...GOOD, 'Walet'],
    rows: [good(1)],
    what: 'unknown column',
    where: 'Walet',
    fix: '“Wallet”',
  },
  {
    why: 'two columns for one number',
    headers: [...GOOD, 'Profit', '毛利'],
    rows: [good(1, 2)],
    what: 'Two columns',
    where: '毛利',
    fix: 'Rename',
  },
  {
    why: 'two columns for one text',
    headers: [...GOOD, 'Sector'],
    rows: [good('x')],
    what: 'another column',
    where: 'Sector',
    fix: 'Industry',
  },
  {
    why: 'a 0 where none can be',
    headers: [...GOOD, 'Offer fit'],
    rows: many([0, 7, 5]),
    what: 'blanks that arrived as 0',
    where: 'row 1',
    fix: 'IF(T="","",T)',
  },
  {
    why: 'many zeros in revenue',
    headers: [...GOOD, 'Billed revenue'],
    rows: many([0, 90_000, 0, 50_000]),
    what: 'blanks that arrived as zero',
    where: 'rows 1, 3',
    fix: 'IF(T="","",T)',
  },
  {
    why: 'percent in the header above what look like shares',
    headers: [...GOOD, 'Customer growth %'],
    rows: many([0.08, 0.02, 0.15]),
    what: 'read as 0.08 %',
    where: 'Customer growth %',
    fix: 'without %',
  },
  {
    why: 'one zero beside ratings of 0',
    headers: [...GOOD, 'Offer fit', 'Open complaints'],
    rows: many([0, 7, 5], [0, 1, 2]),
    what: 'blanks that arrived as zero',
    where: 'Open complaints',
    fix: 'IF(T="","",T)',
  },
  {
    why: 'text in a column of numbers',
    headers: [...GOOD, 'Profit'],
    rows: many([1e6, 'tbc', 'tbc']),
    what: 'Text in a column of numbers: “tbc”',
    where: 'rows 2, 3',
    fix: 'an amount',
  },
  {
    why: 'percent without its sign',
    headers: [...GOOD, 'Paid on time'],
    rows: many([95, 0.9]),
    what: 'percent without its sign',
    where: 'row 1',
    fix: '95 %',
  },
  {
    why: 'the wallet in another unit',
    headers: [...GOOD, 'Billed revenue', 'Wallet'],
    rows: many([100_000, 200_000, 150_000], [30, 50, 20]),
    what: 'the units differ',
    where: 'Wallet',
    fix: '万元',
  },
  {
    why: 'one wallet below the revenue',
    headers: [...GOOD, 'Billed revenue', 'Wallet'],
    rows: many([100_000, 200_000, 150_000], [300_000, 100_000, 900_000]),
    what: 'below our own revenue',
    where: 'row 2',
    fix: 'correct',
  },
  {
    why: 'amounts in 万 without saying so',
    headers: [...GOOD, 'Profit'],
    rows: many([12, 35, 140]),
    what: 'a unit may be missing',
    where: 'Profit',
    fix: '万元',
  },
  {
    why: 'revenue that may be turnover',
    headers: [...GOOD, 'Annual revenue'],
    rows: many([1e6]),
    what: 'revenue from us',
    where: 'Annual revenue',
    fix: 'Turnover',
  },
  {
    why: 'turnover in a CRM’s export',
    headers: ['Name', 'AnnualRevenue', 'NumberOfEmployees', 'BillingCity'],
    rows: [['a', 5e6, 7, 'b']],
    what: 'the customer’s own turnover',
    where: 'AnnualRevenue',
    fix: 'Revenue from us',
  },
  {
    why: 'no column for the industry',
    headers: ['Name', 'Account manager', 'Profit'],
    rows: [['a', 'b', 1e6]],
    what: 'No column for Industry',
    where: 'headers',
    fix: '行业',
  },
  {
    why: 'nothing known of influence',
    headers: [...GOOD, 'Profit'],
    rows: many([1e6]),
    what: 'Nothing is known of Influence',
    where: 'headers',
    fix: 'Social status',
  },
  {
    why: 'a missing header row',
    headers: ['Huaxin', 120_000, 7, 0.9],
    rows: [['Minghe', 90_000, 5, 0.8]],
    what: 'looks like figures',
    where: 'headers',
    fix: 'insert',
  },
  {
    why: 'the header row twice',
    headers: [...GOOD, 'Profit'],
    rows: [good(1e6), [...GOOD, 'Profit']],
    what: 'stands again',
    where: 'row 2',
    fix: 'Delete',
  },
  {
    why: 'the same account twice',
    headers: [...GOOD, 'Profit'],
    rows: [good(1e6), good(2e6)],
    what: '2 times',
    where: 'rows 1, 2',
    fix: 'one row',
  },
  {
    why: 'an error in a cell',
    headers: [...GOOD, 'Profit'],
    rows: [good(new HostError('#N/A'))],
    what: 'An error',
    where: 'Profit, row 1'.replace('Profit,', 'Profit”,'),
    fix: 'formula',
  },
  {
    why: 'a column without a name',
    headers: [...GOOD, ''],
    rows: [good(5)],
    what: 'without a name',
    where: 'column 4',
    fix: 'Name the column',
  },
];

describe('KAM.DOCTOR', () => {
  it.each(CASES)('finds $why, and says how to mend it', ({ headers, rows, what, where, fix }) => {
    const table = functions.get('DOCTOR')?.([headers], rows) as string[][];
    const found = table
      .slice(1)
      .find((row) => row[0]?.includes(what) && row[1]?.includes(where) && row[2]?.includes(fix));
    expect(found, JSON.stringify(table, null, 1)).toBeDefined();
  });

  it.each(CASES)('says $why in Chinese', ({ headers, rows }) => {
    const table = chinese.get('DOCTOR')?.([headers], rows) as string[][];
    for (const [what, , fix] of table) expect(`${what}${fix}`).toMatch(/\p{Script=Han}/u);
    const english = functions.get('DOCTOR')?.([headers], rows) as string[][];
    expect(table).toHaveLength(english.length);
  });

  it('has nothing to say of a good table', () => {
    const headers = [...GOOD, 'Billed revenue', 'Wallet', 'Tenure', 'Social status'];
    const rows = many([100_000, 90_000, 80_000], [900_000, 800_000, 700_000], [1, 2, 3], [7, 8, '']);
    expect(functions.get('DOCTOR')?.([headers], rows)).toEqual([
      ['what', 'where', 'fix'],
      ['Nothing looks wrong', '', ''],
    ]);
  });
});
