import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../addin/taskpane/doctor/findings-in.ts';
import { assess } from '../../core/assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../core/playbook/default-playbook.ts';
import type { MockSheet } from './office-mock.ts';
import { paneInExcel } from './pane-in-excel.ts';

const HEADERS = ['Name', 'Profit', 'Annual revenue', 'Tenure', 'Open complaints', 'Account manager', ''];
/** Zeros that were typed beside cells that nobody filled in: only their types tell them apart. */
const sheet = (): MockSheet => ({
  name: 'Sheet1',
  table: 'T',
  cells: [
    [...HEADERS],
    ['unknown', '', '', '', '', '', ''],
    ['lost money', 0, 0, 0, 0, 'Ann', ''],
    ['half', '', 900_000, '', 0, '', ''],
    ['', '', '', '', '', '', ''],
    ['good', 500_000, 2_000_000, 7, 2, 'Bo', ''],
  ],
});
const FIELDS = [
  { name: 'unknown' },
  { name: 'lost money', profit: 0, revenue: 0, tenure: 0, openComplaints: 0, manager: 'Ann' },
  { name: 'half', revenue: 900_000, openComplaints: 0 },
  {},
  { name: 'good', profit: 500_000, revenue: 2_000_000, tenure: 7, openComplaints: 2, manager: 'Bo' },
] as const;

describe.each(['text', 'zero', 'null'] as const)('a host that gives a blank cell as %s', (blanks) => {
  const open = (
    sheets: MockSheet[] = [sheet()],
    selection?: { sheet: string; row: number; column: number },
  ) => paneInExcel({ sheets, blanks, ...(selection === undefined ? {} : { selection }) });

  it.each(['sheet', 'columns'] as const)('scores blanks as unknown and zeros as zero (%s)', async (place) => {
    const { held, score } = await open();
    await score.score(place);
    const at = place === 'sheet' ? 1 : HEADERS.length;
    const results = held.sheets.at(place === 'sheet' ? 1 : 0)?.cells ?? [];
    for (const [row, fields] of FIELDS.entries()) {
      const { value } = assess({ fields }, { playbook });
      const said = results[row + 1] ?? [];
      if (row === 3) expect(said.slice(at).every((cell) => cell === '')).toBe(true);
      else
        expect([said[at] === '' ? undefined : said[at], said[at + 3]]).toEqual([value.score, value.coverage]);
    }
  });

  it.each([0, 1, 2, 4])('shows the account of row %i with its facts alone', async (row) => {
    const { account } = await open(undefined, { sheet: 'Sheet1', row: row + 1, column: 0 });
    const readings = account.shown.value?.readings ?? [];
    expect(Object.fromEntries(readings.map(({ field, value }) => [field, value]))).toEqual(FIELDS[row]);
  });

  it('says that a blank row is blank', async () => {
    const { account } = await open(undefined, { sheet: 'Sheet1', row: 4, column: 0 });
    expect(account.shown.value?.blank).toBe(true);
  });

  it('finds in the doctor no blanks that came as zeros, and speaks of no formula', async () => {
    const { pane } = await open();
    const read = pane.reading.read.value;
    if (read === undefined) throw new Error('nothing was read');
    const said = JSON.stringify(findingsIn(read));
    expect(said).not.toContain('arrived');
    expect(said).not.toContain('IF(T=');
    // The one zero in each column is a zero; the column without a name holds nothing.
    expect(said).not.toMatch(/are 0:|without a name/);
  });

  it('previews a model on the accounts as they are', async () => {
    const { model, pane } = await open();
    const accounts = pane.reading.read.value?.rows
      .filter((row) => !row.blank)
      .map((row) => row.account.fields);
    expect(accounts).toEqual(FIELDS.filter((_, at) => at !== 3));
    model.edit(['valuation', 'dimensions', 'current', 'weight'], 1);
    const scores = FIELDS.filter((_, at) => at !== 3).flatMap(
      (fields) => assess({ fields }, { playbook }).value.score ?? [],
    );
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(model.effect.effect.value).toMatchObject({ accounts: 4 });
    expect(model.effect.effect.value?.meanBefore).toBeCloseTo(mean, 12);
  });

  it('freezes a blank result as a blank, a zero as a zero', async () => {
    const results: MockSheet = {
      name: 'R',
      cells: [
        ['v', 'w'],
        ['', 0],
        [0, ''],
      ],
      formulas: { '0,0': '=KAM.VALUE(T[#Headers],T)' },
      spills: { '0,0': [3, 2] },
    };
    const { held, freeze } = await open([sheet(), results], { sheet: 'R', row: 0, column: 0 });
    await freeze.find();
    await freeze.confirm();
    expect(freeze.freezing.value).toMatchObject({ state: 'said', failed: false });
    expect(held.sheets[1]?.cells).toEqual([
      ['v', 'w'],
      ['', 0],
      [0, ''],
    ]);
    expect(held.sheets[1]?.formulas).toEqual({});
  });

  it('writes the same plain formulas: they ask the cells themselves', async () => {
    const { held, plain } = await open();
    await plain.write();
    expect(plain.writing.value).toMatchObject({ state: 'said', failed: false });
    const usual = await paneInExcel({ sheets: [sheet()] });
    await usual.plain.write();
    expect(held.sheets[2]?.cells).toEqual(usual.held.sheets[2]?.cells);
    expect(held.sheets[2]?.cells).toHaveLength(6);
  });

  it('hands over as a book what is known, and no more', async () => {
    const { book } = await open();
    let text = '';
    await book.export((file) => {
      text = file;
    });
    const accounts = JSON.parse(text).accounts as { readings: { field: string; value: unknown }[] }[];
    expect(
      accounts.map(({ readings }) => Object.fromEntries(readings.map(({ field, value }) => [field, value]))),
    ).toEqual(FIELDS.filter((_, at) => at !== 3));
  });

  it('takes a blank cell for free to insert a formula into', async () => {
    await open([sheet(), { name: 'Free', cells: [['x', '']] }], { sheet: 'Free', row: 0, column: 1 });
    const { insertFormula } = await import('../../addin/workbook/insert-formula.ts');
    expect(await insertFormula('=KAM.MODEL()')).toMatchObject({ state: 'done' });
  });
});
