import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import functionsJson from '../../addin/functions.json' with { type: 'json' };
import { templateWorkbook } from '../../addin/templates/template-workbook.ts';
import { valueSheets } from '../../addin/templates/value-sheets.ts';
import { matchHeaders, readColumns } from '../../core/account/match-headers.ts';
import type { PlainColumn } from '../../core/formulas/plain-column.ts';
import { defaultPlaybook as playbook } from '../../core/playbook/default-playbook.ts';
import type { TemplateSheet } from '../../core/sheet/template-sheet.ts';
import { writeTemplate } from '../../core/sheet/write-template.ts';
import type { Language } from '../../core/text/local-text.ts';
import { recalculated } from './libreoffice.ts';
import { differences, expectedResults } from './plain-check.ts';
import { type UntidyAccounts, untidyAccounts } from './untidy-accounts.ts';

const COUNT = 300;
const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];
const built = path.resolve(import.meta.dirname, '../../dist/addin/templates');
const template = (language: Language) => `KAM-accounts-${language}.xlsx`;
const big = (language: Language) => `big-${language}.xlsx`;

/** Cells that no number may come of, in rows below the accounts that can be read. */
const BAD: readonly { readonly alias: RegExp; readonly cell: string | number }[] = [
  { alias: /^(Annual revenue from us|年收入)/, cell: 'about a million' },
  { alias: /^(Annual revenue from us|年收入)/, cell: '1.234' },
  { alias: /^(Offer fit|产品匹配度)/, cell: 11 },
  { alias: /^(Mutual agreement|互惠协议)/, cell: 'maybe' },
];

describe.each(LANGUAGES)('in LibreOffice, %s', (language) => {
  const table = untidyAccounts(COUNT, language);
  let calculated: Readonly<Record<string, readonly Sheet[]>>;
  let columns: readonly PlainColumn[];
  beforeAll(async () => {
    const made = workbookOf(table, language);
    columns = made.columns;
    calculated = await recalculated({
      [template(language)]: readFileSync(path.join(built, template(language))),
      [big(language)]: await writeTemplate(made.sheets, '2026-11-22'),
    });
  });
  const sheet = (file: string, index: number) => calculated[file]?.[index] as Sheet;

  it(`the formulas give the numbers of assess() for ${COUNT} accounts with gaps`, () => {
    const { rows } = sheet(big(language), 1);
    const expected = expectedResults(table, playbook);
    expect(differences(columns, expected, (column, at) => rows[at + 1]?.[column])).toEqual([]);
  });

  it('the formulas give no number where a cell cannot be read', () => {
    const { rows } = sheet(big(language), 1);
    for (const [at] of BAD.entries()) {
      const row = rows[COUNT + at + 1] ?? [];
      expect(row.slice(1, 5)).toEqual(Array(4).fill('#VALUE!'));
      const check = columns.findIndex(({ key }) => key === 'check');
      expect(row[check]).toEqual(expect.stringMatching(/./));
    }
  });

  it('the template’s own formulas give the numbers of assess() for its sample', () => {
    const [headers = [], ...accounts] = sheet(template(language), 1).rows;
    const filled = accounts.filter((row) => row.some((cell) => cell !== null));
    const sample = {
      headers: headers.map(String),
      rows: filled.map((row) => row.map((cell) => (cell instanceof Date ? undefined : (cell ?? undefined)))),
    };
    expect(filled).toHaveLength(24);
    expect(readColumns(matchHeaders(headers))).toHaveLength(headers.length);
    const { rows } = sheet(template(language), 2);
    const made = templateWorkbook(language)[2]?.rows[0]?.map(({ value }) => value);
    expect(rows[0]?.slice(0, made?.length)).toEqual(made);
    expect(differences(columns, expectedResults(sample, playbook), (x, at) => rows[at + 1]?.[x])).toEqual([]);
    // Below the sample the formulas wait for accounts.
    expect(rows[25]?.every((cell) => cell === null || cell === '')).toBe(true);
  });

  it('the template keeps its tables, rules and notes', () => {
    const tables = calculated[template(language)]?.flatMap(
      ({ tables }) => tables?.map(({ name }) => name) ?? [],
    );
    expect(tables).toEqual(['Accounts', 'Rivals', 'Opportunities', 'Products', 'Contacts', 'Visits']);
    const accounts = sheet(template(language), 1);
    expect(accounts.dataValidations?.length).toBe(40);
    const notes = [...(accounts.cells ?? new Map<string, Cell>()).values()].filter(({ comment }) => comment);
    expect(notes).toHaveLength(accounts.rows[0]?.length as number);
  });
});

describe.each(LANGUAGES)('the template as it is built, %s', (language) => {
  const sheets = templateWorkbook(language);

  it('is the same on every build', async () => {
    const [first, second] = [
      await writeTemplate(sheets, '2026-11-20'),
      await writeTemplate(sheets, '2026-11-20'),
    ];
    expect(second).toEqual(first);
  });

  it('holds the results beside the formulas, for programs that only show', async () => {
    const workbook = await readXlsx(readFileSync(path.join(built, template(language))));
    expect(workbook.sheets[2]?.rows[1]?.slice(0, 5)).toEqual([
      expect.any(String),
      ...Array(4).fill(expect.any(Number)),
    ]);
  });

  it('has a prospect, a deal, a rated rival, a product line, a person and a visit in its sample', () => {
    const prospects = sheets[2]?.rows[0]?.findIndex(({ value }) =>
      /^(Prospect|潜在客户)$/.test(String(value)),
    );
    expect(sheets[2]?.rows.slice(1).some((row) => row[prospects as number]?.result)).toBe(true);
    for (const at of [4, 5, 6, 7, 8]) expect(sheets[at]?.rows.length).toBeGreaterThan(1);
  });

  it('shows functions that exist, blanks kept blank', () => {
    const known = new Set(functionsJson.functions.map(({ id }) => id));
    const texts = sheets[0]?.rows.flatMap((row) => row.map(({ value }) => String(value ?? ''))) ?? [];
    const formulas = texts.filter((text) => text.startsWith('=KAM.'));
    expect(formulas.length).toBeGreaterThan(10);
    for (const formula of formulas) {
      expect(known).toContain(/^=KAM\.(\w+)/.exec(formula)?.[1]);
      if (formula.includes('Accounts[#Headers]') && !formula.includes('DOCTOR'))
        expect(formula).toContain('="","",');
    }
  });
});

/** The sheets of a template around other accounts; results are left out, so that what is read was calculated. */
function workbookOf({ headers, rows }: UntidyAccounts, language: Language) {
  const bad = BAD.map(({ alias, cell }) =>
    headers.map((header, at) => (alias.test(header) ? cell : at === 1 ? 'Account' : undefined)),
  );
  const accounts: TemplateSheet = {
    name: language === 'en' ? "Bob's accounts" : '客户',
    columns: headers.map(() => ({})),
    rows: [headers, ...rows, ...bad].map((row) => row.map((value) => ({ value }))),
  };
  const { value, model, columns } = valueSheets(accounts, {
    playbook,
    language,
    rows: rows.length + BAD.length,
    withResults: false,
  });
  return { sheets: [accounts, value, model], columns };
}
