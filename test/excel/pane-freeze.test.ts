import { describe, expect, it } from 'vitest';
import { type FreezeWorkbook, freezeSession } from '../../addin/taskpane/freeze/freeze-session.ts';
import { paneSession } from '../../addin/taskpane/pane-session.ts';
import type { FoundResult } from '../../addin/workbook/find-results.ts';
import type { SelectedTable } from '../../addin/workbook/selected-table.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { fakeWorkbook, NOON } from './pane-for-tests.ts';

const results: FoundResult[] = [
  { sheet: 'S', formula: '=KAM.VALUE(T[#Headers],T)', row: 0, column: 1, rowCount: 3, columnCount: 1 },
  { sheet: 'S', formula: '=KAM.MODEL()', row: 5, column: 0, rowCount: 1, columnCount: 1 },
];
const ROWS = 100_000;
const large: FoundResult[] = [
  {
    sheet: 'S',
    formula: '=KAM.SCORE(T[#Headers],IF(T="","",T))',
    row: 0,
    column: 0,
    rowCount: ROWS + 1,
    columnCount: 15,
  },
];

function fake(found: readonly FoundResult[], unready = false) {
  const { workbook: pane, table } = fakeWorkbook(['Name', 'Profit'], [['a', 1]]);
  const log: string[] = [];
  const noted: unknown[][] = [];
  const written: unknown[][] = [];
  let most = 0;
  const workbook: FreezeWorkbook = {
    findResults: async () => found,
    readValues: async (result, from, count) => {
      most = Math.max(most, count * result.columnCount);
      if (from === 0) log.push(`read ${result.row}`);
      const values = Array.from({ length: count }, (_, at) => [from + at]);
      return { values, unready: unready && result.row === 5 };
    },
    writeValues: async (result, from, values) => {
      most = Math.max(most, values.length * result.columnCount);
      if (from === 0) log.push(`write ${result.row}`);
      written.push(...values);
    },
    tableNamed: async (): Promise<SelectedTable> => ({ ...table, rowCount: ROWS }),
    readRows: async (_, from, count) =>
      Array.from({ length: count }, (_, at) => [`account ${from + at}`, 500_000]),
    openResultSheet: async (name) => ({
      name,
      write: async (rows) => {
        if (noted.length === 0) log.push('note');
        noted.push(...rows.map((row) => [...row]));
      },
      finish: async (note) => void log.push(note),
      discard: async () => {
        log.push('discard');
        return true;
      },
    }),
  };
  const session = freezeSession(paneSession(pane, defaultPlaybook, 'en', NOON), workbook);
  return { log, noted, written, session, most: () => most };
}

describe('freezing', () => {
  it('reads all, notes all, and only then replaces', async () => {
    const { log, noted, session } = fake(results);
    await session.find();
    expect(session.freezing.value).toEqual({ state: 'asking', results });
    expect(log).toEqual([]);
    await session.confirm();
    expect(log.slice(0, 3)).toEqual(['read 0', 'read 5', 'note']);
    expect(noted[0]?.slice(0, 3)).toEqual(['S', 'B1:B3', '=KAM.VALUE(T[#Headers],T)']);
    expect(noted[0]?.[3]).toMatch(/^Generic B2B .* · [0-9a-f]{12} · 2026-11-22$/);
    expect(log.slice(-2)).toEqual(['write 0', 'write 5']);
    expect(session.freezing.value).toMatchObject({ state: 'said', failed: false });
  });

  it('changes nothing while a result is not there yet, and says which', async () => {
    const { log, session } = fake(results, true);
    await session.find();
    await session.confirm();
    expect(log).toEqual(['read 0', 'read 5']);
    expect(session.freezing.value).toMatchObject({ failed: true, text: expect.stringContaining('S!A6') });
  });

  it('does nothing unless it was confirmed', async () => {
    const { log, session } = fake(results);
    await session.confirm();
    await session.find();
    session.cancel();
    await session.confirm();
    expect(log).toEqual([]);
  });

  it('takes 100 000 rows in parts, each with its reason, and tells how far it is', async () => {
    const { noted, written, session, most } = fake(large);
    const shares: number[] = [];
    const steps = new Set<string>();
    session.freezing.subscribe((freezing) => {
      if (freezing.state !== 'running') return;
      shares.push(freezing.share);
      steps.add(freezing.step);
    });
    await session.find();
    await session.confirm();
    expect(session.freezing.value).toMatchObject({ state: 'said', failed: false });
    expect(written).toHaveLength(ROWS + 1);
    expect(written.at(-1)).toEqual([ROWS]);
    expect(noted).toHaveLength(ROWS + 1);
    expect(noted.at(-1)).toEqual([
      'S',
      `A${ROWS + 1}:O${ROWS + 1}`,
      `account ${ROWS - 1}`,
      expect.any(String),
    ]);
    expect([...steps]).toEqual(['reading', 'noting', 'replacing']);
    expect(shares.length).toBeGreaterThan(200);
    // Even a hundred characters a cell stay below 5 MB.
    expect(most()).toBeLessThanOrEqual(20_000);
  });

  it.each(['reading', 'noting'] as const)('stops while it is %s, and has changed nothing', async (step) => {
    const { log, written, session } = fake(large);
    await session.find();
    session.freezing.subscribe((freezing) => {
      if (freezing.state === 'running' && freezing.step === step && freezing.share > 0.2) session.cancel();
    });
    await session.confirm();
    expect(session.freezing.value).toMatchObject({ failed: false, text: expect.stringContaining('nothing') });
    expect(written).toEqual([]);
    expect(log.includes('discard')).toBe(step === 'noting');
  });
});
