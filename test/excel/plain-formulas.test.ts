import { HyperFormula } from 'hyperformula';
import { describe, expect, it } from 'vitest';
import { matchHeaders } from '../../core/account/match-headers.ts';
import { plainFormulas } from '../../core/formulas/plain-formulas.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import { columnLetter } from '../../core/sheet/column-letter.ts';
import type { Language } from '../../core/text/local-text.ts';
import { differences, expectedResults } from './plain-check.ts';
import { type UntidyAccounts, untidyAccounts } from './untidy-accounts.ts';

const COUNT = 250;

/** A playbook that uses what the default one does not: steps of numbers, a wallet estimated, a scale upside down. */
const other: Playbook = {
  ...defaultPlaybook,
  valuation: {
    ...defaultPlaybook.valuation,
    usualMargin: 0.9,
    walletShareOfTurnover: { Banking: 0.02, 制造业: 0.01 },
    dimensions: {
      ...defaultPlaybook.valuation.dimensions,
      influence: {
        ...defaultPlaybook.valuation.dimensions.influence,
        weight: 0,
        indicators: {
          ...defaultPlaybook.valuation.dimensions.influence.indicators,
          socialStatus: indicator('socialStatus', {
            kind: 'steps',
            steps: { '3': 5, '7': 60, '7.0': 9, high: 80 },
          }),
          policyInfluence: {
            ...indicator('policyInfluence', { kind: 'linear', worst: 10, best: 1 }),
            weight: 0,
          },
          chainRole: indicator('chainRole', { kind: 'steps', steps: { headquarters: 90, Key: 40 } }),
        },
      },
    },
  },
};

describe.each<{ why: string; playbook: Playbook; language: Language }>([
  { why: 'the default model, English table', playbook: defaultPlaybook, language: 'en' },
  {
    why: 'the default model, Chinese table in 万元 and percent',
    playbook: defaultPlaybook,
    language: 'zh-CN',
  },
  { why: 'a model with steps, an estimated wallet and weights of 0', playbook: other, language: 'en' },
])('ordinary formulas: $why', ({ playbook, language }) => {
  const table = untidyAccounts(COUNT, language);
  const { columns, cell, formulas } = calculated(table, playbook, language);

  it('give the numbers of assess()', () => {
    const expected = expectedResults(table, playbook);
    expect(differences(columns, expected, cell)).toEqual([]);
    const prospects = columns.findIndex(({ key }) => key === 'prospect');
    expect(expected.some((_, at) => cell(prospects, at) !== '')).toBe(true);
  });

  it('stay within what any Excel takes', () => {
    const longest = Math.max(...formulas.map((formula) => formula.length));
    expect(longest).toBeLessThan(2500);
    expect(Math.max(...formulas.map(nesting))).toBeLessThanOrEqual(64);
    const functions = new Set(
      formulas.flatMap((formula) => unquoted(formula).match(/[A-Z0-9.]+(?=\()/g) ?? []),
    );
    expect([...functions].filter((name) => !SINCE_2007.has(name))).toEqual([]);
  });
});

it('follow the model sheet when a weight or a scale is changed there', () => {
  const table = untidyAccounts(40, 'en', 7);
  const { columns, cell, change } = calculated(table, defaultPlaybook, 'en');
  const { current } = defaultPlaybook.valuation.dimensions;
  change('Current', 2, 10);
  change('Profit', 2, 5);
  change('Profit', 4, 50_000);
  const changed: Playbook = {
    ...defaultPlaybook,
    valuation: {
      ...defaultPlaybook.valuation,
      dimensions: {
        ...defaultPlaybook.valuation.dimensions,
        current: {
          ...current,
          weight: 10,
          indicators: {
            ...current.indicators,
            profit: {
              ...current.indicators.profit,
              weight: 5,
              scale: { kind: 'log', worst: 50_000, best: 10_000_000 },
            },
          },
        },
      },
    },
  };
  expect(differences(columns, expectedResults(table, changed), cell)).toEqual([]);
});

describe('cells that cannot be read', () => {
  const whole = untidyAccounts(1, 'en', 5);
  const revenue = whole.headers.indexOf('Annual revenue from us');
  const rating = whole.headers.indexOf('Offer fit');
  const row = whole.headers.map((_, at) => (at === revenue ? 500_000 : at === 1 ? 'Account' : undefined));
  it.each([
    { why: 'a text', column: revenue, cell: 'about a million' },
    { why: 'a number as text, which each country reads its own way', column: revenue, cell: "'1.234" },
    { why: 'a truth in place of a number', column: rating, cell: true },
    { why: 'a rating beyond 10', column: rating, cell: 11 },
    { why: 'a share written as 95', column: whole.headers.indexOf('On-time payment'), cell: 95 },
    { why: 'growth written as 12', column: whole.headers.indexOf('Wallet growth'), cell: 12 },
    { why: 'a negative cost', column: whole.headers.indexOf('Direct cost'), cell: -1 },
    { why: 'half a product', column: whole.headers.indexOf('Products held'), cell: 1.5 },
    { why: 'neither yes nor no', column: whole.headers.indexOf('Mutual agreement'), cell: 'maybe' },
    { why: 'an unknown role', column: whole.headers.indexOf('Value-chain role'), cell: 'h*' },
    { why: 'an error', column: revenue, cell: '=1/0' },
  ])('$cell, $why: no number, and the field named', ({ column, cell: bad }) => {
    const rows = [row.map((cell, at) => (at === column ? bad : cell)), row];
    const { columns, cell } = calculated({ headers: whole.headers, rows }, defaultPlaybook, 'en');
    const at = (key: string) => columns.findIndex((one) => one.key === key);
    for (const key of ['value', 'low', 'high', 'coverage']) {
      expect(cell(at(key), 0)).toMatchObject({ type: expect.stringMatching(/VALUE/) });
      expect(cell(at(key), 1)).toEqual(expect.any(Number));
    }
    expect(cell(at('check'), 0)).not.toBe('');
    expect(cell(at('check'), 1)).toBe('');
  });

  it('leaves a blank row blank', () => {
    const rows = [row.map(() => undefined)];
    const { columns, cell } = calculated({ headers: whole.headers, rows }, defaultPlaybook, 'en');
    expect(columns.filter(({ group }) => group === 'result').map((_, at) => cell(at, 0))).toEqual(
      Array(11).fill(''),
    );
  });

  it('refuses two columns for one number', () => {
    const plan = matchHeaders(['Account', 'Revenue', 'Annual revenue']);
    expect(() => plainFormulas(defaultPlaybook, plan, { language: 'en', cell: () => 'A1' })).toThrow(
      expect.objectContaining({ code: 'two-columns-for-a-number', parameter: 'revenue' }),
    );
  });
});

function calculated(table: UntidyAccounts, playbook: Playbook, language: Language) {
  const plain = plainFormulas(playbook, matchHeaders(table.headers), {
    language,
    cell: (index, row) => `Accounts!$${columnLetter(index)}${row}`,
  });
  const formulas = table.rows.map((_, at) => plain.columns.map(({ formula }) => formula(at + 2)));
  const engine = HyperFormula.buildFromSheets(
    {
      Accounts: [[...table.headers], ...table.rows.map((row) => row.map((cell) => cell ?? null))],
      // An apostrophe keeps a text a text, as it does in a spreadsheet.
      [plain.modelSheet.name]: plain.modelSheet.rows.map((row) =>
        row.map((cell) => (typeof cell?.value === 'string' ? `'${cell.value}` : (cell?.value ?? null))),
      ),
      Value: [plain.columns.map(({ header }) => header), ...formulas],
    },
    // Without the switch this engine takes no range of another sheet inside SUMPRODUCT, as spreadsheets do.
    { licenseKey: 'gpl-v3', smartRounding: false, useArrayArithmetic: true },
  );
  const sheet = engine.getSheetId('Value') as number;
  return {
    columns: plain.columns,
    formulas: formulas.flat(),
    /** Changes a cell of the model sheet, in the row of a dimension's or an indicator's name. */
    change: (name: string, col: number, to: number) => {
      const row = plain.modelSheet.rows.findIndex((cells) => cells.some((one) => one?.value === name));
      engine.setCellContents({ sheet: engine.getSheetId(plain.modelSheet.name) as number, col, row }, to);
    },
    cell: (column: number, account: number) => engine.getCellValue({ sheet, col: column, row: account + 1 }),
  };
}

const SINCE_2007 = new Set(
  'ABS AND COUNT EXACT IF INDEX INT ISERROR ISLOGICAL ISNA ISNUMBER LOG10 LOWER MAX MIN N ROW SUM SUMPRODUCT TRIM'.split(
    ' ',
  ),
);

function unquoted(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
}

function nesting(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of unquoted(formula)) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function indicator(
  key: 'socialStatus' | 'policyInfluence' | 'chainRole',
  scale: Playbook['valuation']['dimensions']['influence']['indicators']['chainRole']['scale'],
) {
  return { ...defaultPlaybook.valuation.dimensions.influence.indicators[key], scale };
}
