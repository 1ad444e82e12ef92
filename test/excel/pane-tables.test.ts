import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../addin/taskpane/doctor/findings-in.ts';
import { assess } from '../../core/assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../core/playbook/default-playbook.ts';
import type { MockSheet } from './office-mock.ts';
import { settled } from './pane-for-tests.ts';
import { paneInExcel } from './pane-in-excel.ts';

const accounts = (count: number) => Array.from({ length: count }, (_, at) => [`a${at}`, 1000 * at]);
const scoreOf = (at: number) =>
  assess({ fields: { name: `a${at}`, profit: 1000 * at } }, { playbook }).value.score;
const plain = (cells: unknown[][], more: Partial<MockSheet> = {}): MockSheet => ({
  name: 'S',
  cells,
  ...more,
});

describe('a table of any kind', () => {
  it('may be a plain block of cells, with titles above its column names', async () => {
    const { held, pane, score } = await paneInExcel({
      sheets: [plain([['Key accounts', ''], ['as of November', ''], ['Name', 'Profit'], ...accounts(2)])],
      selection: { sheet: 'S', row: 4, column: 0 },
    });
    expect(pane.table.value).toMatchObject({ address: 'A3:B5', rowCount: 2, firstRow: 4, selected: 1 });
    await score.score('sheet');
    expect(held.sheets[1]?.cells[1]?.slice(0, 2)).toEqual(['a0', scoreOf(0)]);
  });

  it('may be the part that is selected, where that has column names of its own', async () => {
    const { pane } = await paneInExcel({
      sheets: [plain([['Name', 'Profit'], ...accounts(9)])],
      selection: { sheet: 'S', row: 0, column: 0, rows: 4, columns: 2 },
    });
    expect(pane.table.value).toMatchObject({ address: 'A1:B4', rowCount: 3 });
  });

  it('is the whole block where the selection has no column names', async () => {
    const { pane } = await paneInExcel({
      sheets: [plain([['Name', 'Profit'], ...accounts(9)])],
      selection: { sheet: 'S', row: 3, column: 0, rows: 4, columns: 2 },
    });
    expect(pane.table.value).toMatchObject({ address: 'A1:B10', rowCount: 9, selected: 2 });
  });

  it('leaves out the row of totals', async () => {
    const { held, score } = await paneInExcel({
      sheets: [plain([['Name', 'Profit'], ...accounts(2), ['Total', 1000]], { table: 'T', totals: true })],
    });
    await score.score('sheet');
    expect(score.scoring.value).toMatchObject({ outcome: { scored: 2 } });
    expect(held.sheets[1]?.cells.flat()).not.toContain('Total');
  });

  it.each([
    { why: 'one row', rows: accounts(1), scored: 1 },
    { why: 'a row that is blank', rows: [['', '']], scored: 0 },
  ])('may have $why', async ({ rows, scored }) => {
    const { score } = await paneInExcel({ sheets: [plain([['Name', 'Profit'], ...rows], { table: 'T' })] });
    await score.score('sheet');
    expect(score.scoring.value).toMatchObject({ state: 'ended', outcome: { scored } });
  });

  it('has nothing to follow while it has no row', async () => {
    const { pane } = await paneInExcel({
      sheets: [plain([['Name', 'Profit']])],
      selection: { sheet: 'S', row: 0, column: 0 },
    });
    expect(pane.table.value).toMatchObject({ rowCount: 0, selected: undefined });
    expect(pane.reading.read.value).toBeUndefined();
  });

  it('tells of merged cells, whose values stand in the first of them alone', async () => {
    const { pane } = await paneInExcel({
      sheets: [
        plain(
          [
            ['Name', 'Profit'],
            ['a', 1],
            ['', 2],
          ],
          { merged: 'A2:A3' },
        ),
      ],
    });
    const read = pane.reading.read.value;
    expect(read && findingsIn(read)[0]).toMatchObject({
      what: { en: expect.stringMatching(/1 merged/) },
      where: { en: 'A2:A3' },
    });
  });
});

describe('columns of results beside the accounts', () => {
  it('are used again, and disturb neither the doctor nor the next scores', async () => {
    const { held, pane, score } = await paneInExcel({
      sheets: [plain([['Name', 'Profit'], ...accounts(3)], { table: 'T' })],
    });
    await score.score('columns');
    await pane.look();
    const before = JSON.stringify(held.sheets);
    await settled(pane);
    await score.score('columns');
    expect(JSON.stringify(held.sheets)).toBe(before);
    expect(held.sheets[0]?.cells[0]?.filter((name) => String(name).startsWith('KAM '))).toHaveLength(15);
    const read = pane.reading.read.value;
    expect(JSON.stringify(read && findingsIn(read))).not.toContain('KAM');
  });

  it('never overwrite what stands beside a plain block', async () => {
    const cells = [['Name', 'Profit'], ...accounts(2)];
    const { held, pane, score } = await paneInExcel({
      sheets: [plain(cells)],
      selection: { sheet: 'S', row: 0, column: 0, rows: 3, columns: 2 },
    });
    (held.sheets[0]?.cells[2] as unknown[])[4] = 'mine';
    await pane.look();
    await score.score('columns');
    expect(score.scoring.value).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('not empty'),
    });
    expect(held.sheets[0]?.cells[2]?.[4]).toBe('mine');
    expect(held.sheets[0]?.cells[0]).toEqual(['Name', 'Profit']);
  });

  it('are taken away again when it is cancelled', async () => {
    const { held, score } = await paneInExcel({
      sheets: [plain([['Name', 'Profit'], ...accounts(2000)], { table: 'T' })],
    });
    score.scoring.subscribe((scoring) => {
      if (scoring.state === 'running' && scoring.share > 0.6) score.cancel();
    });
    await score.score('columns');
    expect(score.scoring.value).toMatchObject({ outcome: { cancelled: true, left: 0 } });
    expect(held.sheets[0]?.cells[0]).toEqual(['Name', 'Profit']);
  });
});

describe('a large table', () => {
  it('of 100 000 rows is scored in parts below 5 MB', async () => {
    const { held, pane, score } = await paneInExcel({
      sheets: [plain([['Name', 'Profit'], ...accounts(100_000)], { table: 'T' })],
    });
    // Looking at it has read its first rows alone.
    expect(pane.reading.read.value).toMatchObject({ state: 'part' });
    expect(pane.reading.read.value?.rows).toHaveLength(2000);
    let steps = 0;
    score.scoring.subscribe(() => {
      steps += 1;
    });
    await score.score('sheet');
    expect(score.scoring.value).toMatchObject({ state: 'ended', outcome: { scored: 100_000 } });
    expect(held.sheets[1]?.cells[99_999]?.slice(0, 2)).toEqual(['a99998', scoreOf(99_998)]);
    expect(held.longest).toBeLessThan(5_000_000);
    expect(steps).toBeGreaterThan(400);
  });

  it('of 200 columns with long texts is read in smaller parts where it must be', async () => {
    const wide = Array.from({ length: 198 }, (_, at) => `note ${at}`);
    const text = 'x'.repeat(400);
    const rows = accounts(300).map((row) => [...row, ...wide.map(() => text)]);
    const { held, pane, score } = await paneInExcel({
      sheets: [plain([['Name', 'Profit', ...wide], ...rows], { table: 'T' })],
    });
    expect(pane.reading.read.value).toMatchObject({ state: 'done' });
    await score.score('sheet');
    expect(score.scoring.value).toMatchObject({ outcome: { scored: 300 } });
    // 100 rows at once were refused by the host.
    expect(held.longest).toBeGreaterThan(5_000_000);
  });

  it('is looked at to its end when that is asked for, and stopped in between', async () => {
    const rows = accounts(30_000);
    (rows[29_999] as unknown[])[1] = 'twelve';
    const { pane } = await paneInExcel({ sheets: [plain([['Name', 'Profit'], ...rows], { table: 'T' })] });
    const findings = () => {
      const read = pane.reading.read.value;
      return JSON.stringify(read && findingsIn(read));
    };
    expect(findings()).not.toContain('twelve');
    const stop = pane.reading.read.subscribe((read) => {
      if (read?.state === 'reading' && read.rows.length >= 9000) pane.reading.stop();
    });
    pane.reading.rest();
    await settled(pane);
    stop();
    expect(pane.reading.read.value).toMatchObject({ state: 'part' });
    expect(pane.reading.read.value?.rows.length).toBeLessThan(15_000);
    pane.reading.rest();
    await settled(pane);
    expect(pane.reading.read.value).toMatchObject({ state: 'done' });
    expect(findings()).toContain('row 30000');
  });

  it('is not read again unasked when a cell changes', async () => {
    const { pane } = await paneInExcel({
      sheets: [plain([['Name', 'Profit'], ...accounts(30_000)], { table: 'T' })],
    });
    (globalThis as unknown as { typeInto(row: number, column: number, value: unknown): void }).typeInto(
      5,
      1,
      7,
    );
    pane.changed('S');
    await expect.poll(() => pane.reading.read.value?.state).toBe('stale');
    pane.reading.rest();
    await settled(pane);
    expect(pane.reading.read.value?.rows[4]?.account.fields.profit).toBe(7);
  });
});
