import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../functions/help/examples.ts';
import type { SelectedTable } from '../../workbook/selected-table.ts';
import { filledExample } from './filled-example.ts';

const accounts: SelectedTable = {
  table: 'Accounts',
  sheet: "Key's accounts",
  sheetId: '{1}',
  address: 'B3:D122',
  headers: ['Name', '利润（万元）', 'Paid on time'],
  rowCount: 119,
  firstRow: 4,
  firstColumn: 1,
  selected: 4,
};
const block: SelectedTable = { ...accounts, table: undefined };
const TODAY = '2027-01-05';

describe('an example for the table of the workbook', () => {
  it.each([
    {
      why: 'the table by its name',
      table: accounts,
      example: '=KAM.VALUE(T[#Headers], IF(T="","",T))',
      formula: '=KAM.VALUE(Accounts[#Headers], IF(Accounts="","",Accounts))',
    },
    {
      why: 'a block of cells by its address, with the quote of its sheet doubled',
      table: block,
      example: '=KAM.DOCTOR(T[#Headers], T)',
      formula: "=KAM.DOCTOR('Key''s accounts'!$B$3:$D$3, 'Key''s accounts'!$B$4:$D$122)",
    },
    {
      why: 'the column that means the same, its brackets kept apart from the formula’s',
      table: accounts,
      example: '=KAM.GINI(T[Profit])',
      formula: '=KAM.GINI(Accounts[[利润（万元）]])',
    },
    {
      why: 'the selected account, wherever the formula stands',
      table: accounts,
      example: '=KAM.EXPLAIN(T[#Headers], T[@])',
      formula: '=KAM.EXPLAIN(Accounts[#Headers], INDEX(Accounts,5,0))',
    },
    {
      why: 'the selected account of a block',
      table: block,
      example: '=KAM.CARD(T[#Headers], T[@])',
      formula: "=KAM.CARD('Key''s accounts'!$B$3:$D$3, 'Key''s accounts'!$B$8:$D$8)",
    },
    {
      why: 'today, and texts left alone',
      table: accounts,
      example: '=KAM.RISK(T[#Headers], IF(T="","T",T), DATE(2026,11,22))',
      formula: '=KAM.RISK(Accounts[#Headers], IF(Accounts="","T",Accounts), DATE(2027,1,5))',
    },
    { why: 'nothing of a table', table: accounts, example: '=KAM.LTV(120000, 8, 0.2)' },
  ])('$why', ({ table, example, formula = example }) => {
    expect(filledExample(example, table, TODAY)).toEqual({ formula, missing: [] });
  });

  it('names the columns that the table lacks', () => {
    const bare = { ...accounts, headers: ['Name'] };
    expect(filledExample('=KAM.GINI(IF(T[Profit]="","",T[Profit]))', bare, TODAY).missing).toEqual([
      'Profit',
    ]);
  });

  it.each(Object.entries(EXAMPLES))('leaves no T of the example of KAM.%s', (_, example) => {
    const { formula, missing } = filledExample(example, accounts, TODAY);
    if (missing.length === 0) expect(formula.replace(/"[^"]*"/g, '')).not.toMatch(/\bT\b(?!\()/);
  });
});
