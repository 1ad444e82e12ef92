import { describe, expect, it } from 'vitest';
import { type FreezeWorkbook, freezeSession } from '../../addin/taskpane/freeze/freeze-session.ts';
import { paneSession } from '../../addin/taskpane/pane-session.ts';
import type { FoundResult } from '../../addin/workbook/find-results.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';

const pane = paneSession(undefined as never, defaultPlaybook, 'en', () => new Date(2026, 10, 22, 12));
const results: FoundResult[] = [
  { sheet: 'S', formula: '=KAM.VALUE(T[#Headers],T)', row: 0, column: 1, rowCount: 3, columnCount: 1 },
  { sheet: 'S', formula: '=KAM.MODEL()', row: 5, column: 0, rowCount: 1, columnCount: 1 },
];

function fake(unready = false) {
  const log: string[] = [];
  const workbook: FreezeWorkbook = {
    findResults: async () => results,
    readValues: async (result) => {
      log.push(`read ${result.row}`);
      return { values: [[1]], unready: unready && result.row === 5 };
    },
    writeValues: async (result) => void log.push(`write ${result.row}`),
    tableNamed: async () => undefined,
    readRows: async () => [],
    openResultSheet: async (name) => ({
      name,
      write: async (rows) => void log.push(...rows.map((row) => row.join(' | '))),
      finish: async (note) => void log.push(note),
      discard: async () => {},
    }),
  };
  return { log, session: freezeSession(pane, workbook) };
}

describe('freezing', () => {
  it('reads all, notes all, and only then replaces', async () => {
    const { log, session } = fake();
    await session.find();
    expect(session.freezing.value).toEqual({ state: 'asking', results });
    expect(log).toEqual([]);
    await session.confirm();
    expect(log.slice(0, 2)).toEqual(['read 0', 'read 5']);
    expect(log[2]).toMatch(/^S \| B1:B3 \| '=KAM.VALUE.* \| Generic B2B .* · 2026-11-22$/);
    expect(log.slice(-2)).toEqual(['write 0', 'write 5']);
    expect(session.freezing.value).toMatchObject({ state: 'said', failed: false });
  });

  it('changes nothing while a result is not there yet, and says which', async () => {
    const { log, session } = fake(true);
    await session.find();
    await session.confirm();
    expect(log).toEqual(['read 0', 'read 5']);
    expect(session.freezing.value).toMatchObject({ failed: true, text: expect.stringContaining('S!A6') });
  });

  it('does nothing unless it was confirmed', async () => {
    const { log, session } = fake();
    await session.confirm();
    await session.find();
    session.cancel();
    await session.confirm();
    expect(log).toEqual([]);
  });
});
