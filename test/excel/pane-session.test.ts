import { describe, expect, it } from 'vitest';
import { paneSession, type Workbook } from '../../addin/taskpane/pane-session.ts';
import type { SelectedTable } from '../../addin/workbook/selected-table.ts';
import { assess } from '../../core/assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../core/playbook/default-playbook.ts';

const NOON = () => new Date(2026, 10, 22, 12);

/** A workbook of one table at B3 that remembers what was written. */
function fakeWorkbook(headers: unknown[], rows: unknown[][], selected = 0) {
  const table: SelectedTable = {
    table: 'T',
    sheet: 'Sheet1',
    address: 'B3:E9',
    headers,
    rowCount: rows.length,
    firstRow: 4,
    firstColumn: 1,
    selected,
  };
  const written: unknown[][] = [];
  const log: string[] = [];
  const workbook: Workbook = {
    selectedTable: async () => table,
    readRows: async (_, from, count) => rows.slice(from, from + count),
    writeCell: async (_, row, column, value) => {
      (rows[row] as unknown[])[column] = value;
    },
    openResultSheet: async (name) => ({
      name,
      write: async (more) => void written.push(...more.map((row) => [...row])),
      finish: async (note) => void log.push(note),
      discard: async () => void log.push('discard'),
    }),
  };
  return { workbook, rows, written, log };
}

describe('scoring a table from the pane', () => {
  it('gives the numbers of assess() and names rows at fault as the sheet counts them', async () => {
    const { workbook, written, log } = fakeWorkbook(
      ['Name', 'Profit'],
      [
        ['a', 500_000],
        ['b', 'twelve'],
        ['', ''],
      ],
    );
    const session = paneSession(workbook, playbook, 'en', NOON);
    await session.look();
    await session.score();
    const { value } = assess({ fields: { name: 'a', profit: 500_000 } }, { playbook });
    expect(written[0]?.slice(0, 2)).toEqual(['a', value.score]);
    expect(written[1]?.[0]).toBe('b');
    expect(written[1]?.at(-1)).toMatch(/row 5.*Profit.*twelve/);
    expect(new Set(written[2])).toEqual(new Set(['']));
    expect(session.scoring.value).toMatchObject({
      state: 'done',
      outcome: { scored: 1, problems: [expect.stringContaining('row 5')] },
    });
    expect(log[0]).toContain('2026-11-22');
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => [`a${at}`, 500_000]);
    const { workbook, log } = fakeWorkbook(['Name', 'Profit'], rows);
    const session = paneSession(workbook, playbook, 'en', NOON);
    await session.look();
    session.scoring.subscribe((scoring) => {
      if (scoring.state === 'running' && scoring.share > 0.5) session.cancel();
    });
    await session.score();
    expect(session.scoring.value).toEqual({ state: 'cancelled' });
    expect(log).toEqual(['discard']);
  });

  it('says why a table cannot be read', async () => {
    const { workbook } = fakeWorkbook(['Revenue', '年收入'], [[1, 2]]);
    const session = paneSession(workbook, playbook, 'en', NOON);
    await session.look();
    await session.score();
    expect(session.scoring.value).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('年收入'),
    });
  });
});

describe('the account of the selected row', () => {
  it('writes an answer into the cell in the unit of its column', async () => {
    const { workbook, rows } = fakeWorkbook(['Name', '总支出（万元）'], [['a', '']]);
    const session = paneSession(workbook, playbook, 'en', NOON);
    await session.look();
    expect(session.edit('wallet', '3,000,000')).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve));
    expect(rows[0]).toEqual(['a', 300]);
    expect(session.shown.value?.readings.find(({ field }) => field === 'wallet')?.value).toBe(3_000_000);
  });

  it('counts an answer without a column at once, and says that it is not kept', async () => {
    const { workbook } = fakeWorkbook(['Name'], [['a']]);
    const session = paneSession(workbook, playbook, 'en', NOON);
    await session.look();
    session.edit('profit', '50万');
    await new Promise((resolve) => setTimeout(resolve));
    expect(session.shown.value?.assessment.value.profit).toBe(500_000);
    expect(session.shown.value?.notices.join()).toContain('Profit');
  });

  it('refuses what cannot be read, and keeps the sheet as it is', async () => {
    const { workbook, rows } = fakeWorkbook(['Name', 'Offer fit'], [['a', 7]]);
    const session = paneSession(workbook, playbook, 'en', NOON);
    await session.look();
    expect(session.edit('offerFit', '11')).toMatchObject({ code: 'out-of-range' });
    expect(rows[0]).toEqual(['a', 7]);
  });
});
