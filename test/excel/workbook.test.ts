import { beforeAll, describe, expect, it } from 'vitest';
import { accountFromRow } from '../../core/account/account-from-row.ts';
import { matchHeaders } from '../../core/account/match-headers.ts';
import { defaultPlaybook as playbook } from '../../core/playbook/default-playbook.ts';
import { customerValue } from '../../core/valuation/customer-value.ts';
import { generatedAccounts } from './generated-accounts.ts';
import { metadata } from './host.ts';
import { workbook } from './spreadsheet.ts';

const COUNT = 10_000;
const { headers, rows } = generatedAccounts(COUNT);
const letter = (at: number) =>
  (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') + String.fromCharCode(65 + (at % 26));
const LAST = letter(headers.length - 1);
const H = `Accounts!$A$1:$${LAST}$1`;
const T = `Accounts!$A$2:$${LAST}$${COUNT + 1}`;
const row = (number: number) => `Accounts!$A$${number + 1}:$${LAST}$${number + 1}`;
const PROFIT = `Accounts!$${letter(headers.indexOf('Profit'))}$2:$${letter(headers.indexOf('Profit'))}$${COUNT + 1}`;

/** What stands beside the accounts: rivals, deals, people, judgements. */
const DESK = [
  ['item', 'weight', 'ours', 'rival', 'second', 'source', 'source', 'source'],
  ['quality', 10, 7, 4, 9, 'public', 'public', 'posing as a customer'],
  ['price', 5, 5, 8, null, 'public', 'market research', null],
  ['people', 10, 8, 6, 3, 'public', '内线', null],
  ['deal', 'amount', 'rate', 'weeks', 'in layer', null, null, null],
  ['a', 900_000, 0.2, 12, 4, null, null, null],
  ['b', 400_000, 0.4, 6, 12, null, null, null],
  ['c', 300_000, 0.8, 1, 2, null, null, null],
  ['role', 'known', 'stance', 'days', null, null, null, null],
  ['decider', true, 1, 20, null, null, null, null],
  ['使用者', '是', null, 200, null, null, null, null],
  [1, 3, 5, 30, null, null, null, null],
  [null, 1, 2, 30, null, null, null, null],
  [null, null, 1, 40, null, null, null, null],
];

/** One formula a sheet, so that each has room; the sheet has the function's name. */
const FORMULAS: Readonly<Record<string, string>> = {
  ACTIONS: `=KAM.ACTIONS(${H}, ${T}, 3, "2026-11-22")`,
  AHP: '=KAM.AHP(Desk!A12:C14)',
  AHPCR: '=KAM.AHPCR(Desk!A12:C14)',
  ALIVE: '=KAM.ALIVE(2, 30.43, 38.86, {0.243,4.414,0.793,2.426})',
  ASK: `=KAM.ASK(${H}, ${T})`,
  BAND: `=KAM.BAND(${PROFIT})`,
  BOUNDS: `=KAM.BOUNDS(${H}, ${T})`,
  CAC: '=KAM.CAC(182500, 365, 4)',
  CARD: `=KAM.CARD(${H}, ${row(1)})`,
  CHANGE: `=KAM.CHANGE(${H}, ${row(1)}, ${row(2)})`,
  CLASS: `=KAM.CLASS(${H}, ${T}, "loyalty")`,
  CLV: '=KAM.CLV(24000, 0.9)',
  COMPETE: '=KAM.COMPETE(Desk!B2:B4, Desk!C2:E4, Desk!F2:H4)',
  COVERAGE: `=KAM.COVERAGE(${H}, ${T})`,
  DOCTOR: `=KAM.DOCTOR(${H}, ${T})`,
  DUE: '=KAM.DUE("thank-you", 46346.625)',
  ENTROPY: '=KAM.ENTROPY(Desk!B6:C8)',
  EXPLAIN: `=KAM.EXPLAIN(${H}, ${row(1)})`,
  FUNNEL: '=KAM.FUNNEL(Desk!B6:B8, Desk!C6:C8, Desk!D6:D8, Desk!E6:E8, 500000)',
  GAP: '=KAM.GAP(Desk!B2:B4, Desk!C2:C4, Desk!D2:E4)',
  GINI: `=KAM.GINI(${PROFIT})`,
  GRADE: '=KAM.GRADE(Desk!B6, 2000000)',
  HELP: '=KAM.HELP()',
  HHI: '=KAM.HHI(Desk!D12:D14)',
  LAYER: '=KAM.LAYER(Desk!D6)',
  LTV: '=KAM.LTV(120000, 8, 0.2)',
  MODEL: '=KAM.MODEL()',
  MOVE: '=KAM.MOVE(Desk!D8, "invest", KAM.GRADE(Desk!B8, 2000000), Desk!C8)',
  PROJECT: '=KAM.PROJECT("high", "down")',
  RANK: '=KAM.RANK(Desk!B2:B4, Desk!C2:E4)',
  RATIO: '=KAM.RATIO(1.2, 1, 1.1, 1.1, {1,1,1})',
  REACTION: '=KAM.REACTION(TRUE(), "no")',
  REPEAT: '=KAM.REPEAT(2, 30.43, 38.86, 39, {0.2426,4.4136,0.793,2.4259})',
  RETAIN: '=KAM.RETAIN({1000,869,743,653,593,551,517,491}, 12)',
  RISK: `=KAM.RISK(${H}, ${T}, "2026-11-22")`,
  ROLES: '=KAM.ROLES(Desk!A10:A11, Desk!B10:B11, Desk!C10:C11, Desk!D10:D11)',
  SATISFACTION: '=KAM.SATISFACTION(8, 10)',
  SCORE: `=KAM.SCORE(${H}, ${T}, "2026-11-22")`,
  STRUCTURE: '=KAM.STRUCTURE("few", "same", "free", "part")',
  TACTIC: '=KAM.TACTIC(Desk!D6, Desk!C6)',
  VALUE: `=KAM.VALUE(${H}, ${T})`,
  WHITESPACE: '=KAM.WHITESPACE(Desk!A6:A8, Desk!B6:B8, Desk!D6:D8)',
  WILSON: '=KAM.WILSON(81, 263)',
  WINRATE: '=KAM.WINRATE({1,1,1,1,1,1,0,0,0,0,0,0})',
  WORKDAYS: '=KAM.WORKDAYS(DATE(2026,9,30), 3)',
};

describe(`every function over ${COUNT} accounts in a real spreadsheet engine`, () => {
  let book: ReturnType<typeof workbook>;
  beforeAll(() => {
    const cells = [headers, ...rows].map((cellsOfRow) => cellsOfRow.map((cell) => cell ?? null));
    const sheets = Object.entries(FORMULAS).map(([id, formula]) => [id, [[formula]]] as const);
    book = workbook({ Accounts: cells, Desk: DESK, ...Object.fromEntries(sheets) });
  });
  const cell = (sheet: string, x = 0, y = 0) =>
    book.getCellValue({ sheet: book.getSheetId(sheet) as number, col: x, row: y });
  const edit = (sheet: string, x: number, y: number, value: unknown) =>
    book.setCellContents({ sheet: book.getSheetId(sheet) as number, col: x, row: y }, value as never);

  it('leaves none out', () =>
    expect(Object.keys(FORMULAS).sort()).toEqual(metadata.functions.map(({ id }) => id).sort()));

  it.each(Object.keys(FORMULAS))('KAM.%s gives no error where it stands', (id) => {
    const found = cell(id);
    if (id === 'RISK' || id === 'CLASS' || id === 'BAND') return;
    expect(found).not.toMatchObject({ value: expect.stringMatching(/^#/) });
    expect(found).not.toBeNull();
  });

  it('spills a row per account, with the value of the core to the last bit', () => {
    const plan = matchHeaders(headers);
    for (const [at, cells] of rows.entries()) {
      const { score } = customerValue(accountFromRow(plan, cells).account, playbook);
      if (score === undefined) expect(cell('VALUE', 0, at)).toMatchObject({ value: '#N/A' });
      else if (cell('VALUE', 0, at) !== score) expect(cell('VALUE', 0, at)).toBe(score);
    }
    for (const id of ['BOUNDS', 'COVERAGE', 'ASK', 'ACTIONS', 'CLASS', 'RISK'])
      expect(cell(id, 0, COUNT - 1), id).not.toBeNull();
    expect(cell('SCORE', 1, COUNT)).toBe(cell('VALUE', 0, COUNT - 1));
  });

  it.each([
    { id: 'CAC', x: 0, y: 0, is: 2000 },
    { id: 'STRUCTURE', x: 0, y: 0, is: '≈ oligopoly' },
    { id: 'PROJECT', x: 0, y: 0, is: 'kill' },
    { id: 'REACTION', x: 0, y: 0, is: 'selective' },
    { id: 'DUE', x: 0, y: 0, is: 46_348.625 },
    { id: 'WORKDAYS', x: 0, y: 0, is: 46_305 },
    { id: 'HHI', x: 0, y: 0, is: 3400 },
    { id: 'ROLES', x: 1, y: 0, is: 'initiator; searcher; user; evaluator' },
    { id: 'FUNNEL', x: 1, y: 7, is: 'healthy' },
    { id: 'FUNNEL', x: 3, y: 6, is: 580_000 },
    { id: 'MOVE', x: 0, y: 0, is: 'intensive attack' },
    { id: 'GAP', x: 1, y: 0, is: 'fix' },
    { id: 'COMPETE', x: 0, y: 0, is: 7 },
  ])('KAM.$id has $is in column $x, row $y', ({ id, x, y, is }) => expect(cell(id, x, y)).toBe(is));

  it('shows the errors of single cells with their reasons', () => {
    expect(cell('COMPETE', 1)).toMatchObject({ value: '#VALUE!', message: expect.stringContaining('内线') });
    expect(cell('COMPETE', 2)).toMatchObject({
      value: '#VALUE!',
      message: expect.stringContaining('posing'),
    });
  });

  it('recalculates after an edit', () => {
    const profit = headers.indexOf('Profit');
    const before = { first: cell('VALUE'), second: cell('VALUE', 0, 1), gini: cell('GINI') };
    edit('Accounts', profit, 1, 20_000);
    expect(cell('GINI')).not.toBe(before.gini);
    expect(cell('EXPLAIN', 2, 1)).toBe(20_000);
    expect([cell('VALUE'), cell('SCORE', 1, 1)]).toEqual([expect.any(Number), cell('VALUE')]);
    expect(cell('VALUE')).not.toBe(before.first);
    expect(cell('VALUE', 0, 1)).toBe(before.second);
  });

  it('recalculates what stands on a deal, and nothing is kept from before', () => {
    edit('Desk', 2, 7, 0.2);
    expect(cell('FUNNEL', 3, 6)).toBe(400_000);
    expect(cell('FUNNEL', 1, 7)).toBe('fair');
    edit('Desk', 2, 7, null);
    expect(cell('FUNNEL')).toMatchObject({
      value: '#N/A',
      message: expect.stringContaining('winRates, row 3'),
    });
    edit('Desk', 2, 7, 80);
    expect(cell('FUNNEL')).toMatchObject({ value: '#VALUE!', message: expect.stringContaining('80') });
    edit('Desk', 2, 7, 0.8);
    expect(cell('FUNNEL', 3, 6)).toBe(580_000);
  });
});

describe('a sheet without room', () => {
  it.each([
    { formula: '=KAM.AHP({1,2;0.5,1})', below: true },
    { formula: '=KAM.WILSON(81, 263)', below: false },
    { formula: '=KAM.FUNNEL(C1, D1, E1)', below: true },
  ])('$formula gives #SPILL!', ({ formula, below }) => {
    const cells = below ? [[formula], ['in the way']] : [[formula, 'in the way']];
    expect(workbook({ Sheet1: cells }).getCellValue({ sheet: 0, col: 0, row: 0 })).toMatchObject({
      value: '#SPILL!',
    });
  });
});
