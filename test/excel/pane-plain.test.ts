import { describe, expect, it } from 'vitest';
import { type PlainWorkbook, plainSession } from '../../addin/taskpane/plain/plain-session.ts';
import { fakeWorkbook, paneOver } from './pane-for-tests.ts';

async function plainOver(count: number, more: Partial<PlainWorkbook> = {}) {
  const rows = Array.from({ length: count }, (_, at) => [`a${at}`, at]);
  const { workbook: pane } = fakeWorkbook(['Name', 'Profit'], rows);
  const sheets: string[] = [];
  const written: string[][] = [];
  const header: { formats: string[]; rows: number }[] = [];
  let longest = 0;
  const workbook: PlainWorkbook = {
    addSheet: async (wished) => {
      sheets.push(wished);
      return wished;
    },
    writeFormulaHeader: async (_, columns, rowCount) =>
      void header.push({ formats: columns.map(({ format }) => format), rows: rowCount }),
    writeFormulas: async (_, __, formulas) => {
      longest = Math.max(longest, JSON.stringify(formulas).length);
      written.push(...formulas);
    },
    writeModel: async () => {},
    removeSheet: async (name) => void sheets.splice(sheets.indexOf(name), 1),
    showSheet: async () => {},
    ...more,
  };
  const session = plainSession(await paneOver(pane), workbook);
  return { session, sheets, written, header, longest: () => longest };
}

describe('plain formulas', () => {
  it('go to a sheet beside their model, in parts below 5 MB', async () => {
    const { session, sheets, written, header, longest } = await plainOver(600);
    const shares: number[] = [];
    session.writing.subscribe((writing) => writing.state === 'running' && shares.push(writing.share));
    await session.write();
    expect(session.writing.value).toMatchObject({ state: 'said', failed: false });
    expect(sheets).toEqual(['Model', 'T formulas']);
    expect(written).toHaveLength(600);
    expect(written[0]?.join()).toContain("'Sheet1'!C4");
    expect(written[599]?.join()).toContain("'Sheet1'!C603");
    expect(header[0]).toMatchObject({
      rows: 600,
      formats: expect.arrayContaining(['score', 'ratio', 'text']),
    });
    expect(longest()).toBeLessThan(5_000_000);
    expect(shares.length).toBeGreaterThan(2);
  });

  it('leave no sheet behind when cancelled, or when a sheet cannot be written', async () => {
    const cancelled = await plainOver(600);
    cancelled.session.writing.subscribe((writing) => {
      if (writing.state === 'running' && writing.share > 0) cancelled.session.cancel();
    });
    await cancelled.session.write();
    expect(cancelled.sheets).toEqual([]);

    const failed = await plainOver(3, {
      writeFormulas: async () => {
        throw new Error('protected');
      },
    });
    await failed.session.write();
    expect(failed.sheets).toEqual([]);
    expect(failed.session.writing.value).toMatchObject({
      failed: true,
      text: expect.stringContaining('protected'),
    });
  });

  it('are refused for a table that would make a workbook too slow', async () => {
    const { session, sheets } = await plainOver(20_001);
    await session.write();
    expect(sheets).toEqual([]);
    expect(session.writing.value).toMatchObject({ failed: true, text: expect.stringContaining('20,000') });
  });
});
