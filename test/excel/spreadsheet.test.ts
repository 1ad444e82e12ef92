import { beforeAll, describe, expect, it } from 'vitest';
import { accountFromRow } from '../../core/account/account-from-row.ts';
import { matchHeaders } from '../../core/account/match-headers.ts';
import { assess } from '../../core/assessment/assess.ts';
import { bookOf } from '../../core/assessment/book.ts';
import { defaultPlaybook as playbook } from '../../core/playbook/default-playbook.ts';
import { generatedAccounts } from './generated-accounts.ts';
import { spreadsheet } from './spreadsheet.ts';

const COUNT = 1000;
const { headers, rows } = generatedAccounts(COUNT);
const [from, to] = ['A2', `${column(headers.length)}${COUNT + 1}`];
const H = `A1:${column(headers.length)}1`;
const T = `${from}:${to}`;

/** Formulas to the right of the accounts, each where its result has room. */
const FORMULAS = [
  `=KAM.VALUE(${H}, ${T})`,
  `=KAM.BOUNDS(${H}, ${T})`,
  `=KAM.COVERAGE(${H}, ${T})`,
  `=KAM.CLASS(${H}, ${T}, "loyalty")`,
  `=KAM.SCORE(${H}, ${T}, "2026-11-22")`,
  `=KAM.BAND(J2:J${COUNT + 1})`,
  '=KAM.MODEL()',
  '=KAM.CAC(182500, 365, 4)',
  '=KAM.VALUE(A1:C1, A2:B3)',
  '=KAM.MOVE(2, "invest", KAM.GRADE(300000, 2000000), 0.4)',
];
const AT = FORMULAS.map((_, index) => headers.length + 1 + index * 17);

describe(`a sheet of ${COUNT} accounts in a real spreadsheet engine`, () => {
  let sheet: ReturnType<typeof spreadsheet>;
  beforeAll(() => {
    const first: unknown[] = [...headers];
    for (const [index, formula] of FORMULAS.entries()) first[AT[index] as number] = formula;
    sheet = spreadsheet([
      Array.from(first, (cell) => cell ?? null),
      ...rows.map((row) => row.map((cell) => cell ?? null)),
    ]);
  });
  const cell = (formula: number, x: number, y: number) =>
    sheet.getCellValue({ sheet: 0, col: (AT[formula] as number) + x, row: y });

  const plan = matchHeaders(headers);
  const accounts = rows.map((row) => accountFromRow(plan, row).account);
  const book = bookOf(accounts, playbook);
  const assessed = accounts.map((account) => assess(account, { playbook, book, asOf: '2026-11-22' }));

  it('spills the numbers of assess(), to the last bit', () => {
    for (const [at, { value, classes }] of assessed.entries()) {
      expect(cell(0, 0, at)).toBe(value.score);
      expect([cell(1, 0, at), cell(1, 1, at)]).toEqual([value.low, value.high]);
      expect(cell(2, 0, at)).toBe(value.coverage);
      expect(cell(4, 1, at + 1)).toBe(value.score);
      const { loyalty } = classes;
      if (loyalty !== undefined) expect(cell(3, 0, at)).toBe(`${loyalty.name}${loyalty.settled ? '' : '?'}`);
      else expect(cell(3, 0, at)).toMatchObject({ value: '#N/A' });
    }
  });

  it('has the header row of KAM.SCORE above the first account', () => expect(cell(4, 0, 0)).toBe('name'));

  it('bands a column', () => {
    const bands = new Set(rows.map((_, at) => cell(5, 0, at)));
    expect(bands).toEqual(new Set(['A', 'B', 'C', '']));
  });

  it('calls functions of single values, one inside another', () => {
    expect(cell(6, 0, 0)).toMatch(/^Generic B2B .* · [0-9a-f]{12}$/);
    expect(cell(7, 0, 0)).toBe(2000);
    expect(cell(9, 0, 0)).toBe('intensive attack');
  });

  it('shows an error with its message', () => {
    expect(cell(8, 0, 0)).toMatchObject({
      value: '#VALUE!',
      message: expect.stringContaining('3 columns and rows has 2'),
    });
  });

  it('recalculates after an edit, that row alone', () => {
    const before = [cell(0, 0, 0), cell(0, 0, 1)];
    const profit = headers.indexOf('Profit');
    sheet.setCellContents({ sheet: 0, col: profit, row: 1 }, 'twelve');
    expect(cell(0, 0, 0)).toMatchObject({
      value: '#VALUE!',
      message: expect.stringMatching(/row 1.*Profit.*twelve/),
    });
    expect(cell(0, 0, 1)).toBe(before[1]);
    sheet.setCellContents({ sheet: 0, col: profit, row: 1 }, rows[0]?.[profit] as never);
    expect(cell(0, 0, 0)).toBe(before[0]);
  });

  it('gives #SPILL! where there is no room', () => {
    const narrow = spreadsheet([['Revenue', `=KAM.VALUE(A1, A2:A3)`], [500_000, 'in the way'], [900_000]]);
    expect(narrow.getCellValue({ sheet: 0, col: 1, row: 0 })).toMatchObject({ value: '#SPILL!' });
  });
});

function column(count: number): string {
  let name = '';
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
