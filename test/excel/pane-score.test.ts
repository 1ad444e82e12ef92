import { describe, expect, it } from 'vitest';
import { resultHeaders } from '../../addin/functions/results/result-headers.ts';
import { MOST_ROWS } from '../../addin/taskpane/most-rows.ts';
import { scoreSession } from '../../addin/taskpane/score/score-session.ts';
import { matchHeaders, readColumns } from '../../core/account/match-headers.ts';
import { assess } from '../../core/assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../core/playbook/default-playbook.ts';
import { fakeWorkbook, paneOver } from './pane-for-tests.ts';

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
    const session = scoreSession(await paneOver(workbook), workbook);
    await session.score('sheet');
    const { value } = assess({ fields: { name: 'a', profit: 500_000 } }, { playbook });
    expect(written[0]?.slice(0, 2)).toEqual(['a', value.score]);
    expect(written[1]?.[0]).toBe('b');
    expect(written[1]?.at(-1)).toMatch(/row 5.*Profit.*twelve/);
    expect(new Set(written[2])).toEqual(new Set(['']));
    expect(session.scoring.value).toMatchObject({
      state: 'ended',
      outcome: { cancelled: false, scored: 1, problems: [expect.stringContaining('row 5')] },
    });
    expect(log[0]).toContain('2026-11-22');
  });

  it('beside the accounts leaves out the name, and says in each row by what it was computed', async () => {
    const { workbook, written } = fakeWorkbook(['Name', 'Profit'], [['a', 500_000]]);
    const session = scoreSession(await paneOver(workbook), workbook);
    await session.score('columns');
    const { value } = assess({ fields: { name: 'a', profit: 500_000 } }, { playbook });
    expect(written[0]?.[0]).toBe(value.score);
    expect(written[0]).toHaveLength(resultHeaders('en').length);
    expect(written[0]?.at(-1)).toMatch(/^Generic B2B 1\.0\.0 · [0-9a-f]{12} · 2026-11-22$/);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => [`a${at}`, 500_000]);
    const { workbook, log } = fakeWorkbook(['Name', 'Profit'], rows);
    const session = scoreSession(await paneOver(workbook), workbook);
    session.scoring.subscribe((scoring) => {
      if (scoring.state === 'running' && scoring.share > 0.5) session.cancel();
    });
    await session.score('sheet');
    expect(session.scoring.value).toEqual({ state: 'ended', outcome: { cancelled: true, left: 0 } });
    expect(log).toEqual(['discard']);
  });

  it('takes back what it has begun when writing fails', async () => {
    const { workbook, log } = fakeWorkbook(['Name', 'Profit'], [['a', 500_000]]);
    const session = scoreSession(await paneOver(workbook), {
      ...workbook,
      openResultSheet: async (name: string) => ({
        ...(await workbook.openResultSheet(name)),
        write: async () => {
          throw new Error('The sheet is protected');
        },
      }),
    });
    await session.score('sheet');
    expect(log).toEqual(['discard']);
    expect(session.scoring.value).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('The sheet is protected'),
    });
  });

  it('says why a table cannot be read', async () => {
    const { workbook } = fakeWorkbook(['Revenue', '年收入'], [[1, 2]]);
    const session = scoreSession(await paneOver(workbook), workbook);
    await session.score('sheet');
    expect(session.scoring.value).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('年收入'),
    });
  });

  it('refuses a million rows in words, without reading one', async () => {
    const { workbook, table, written } = fakeWorkbook(['Name', 'Profit'], [['a', 1]]);
    let read = 0;
    const huge = {
      ...workbook,
      selectedTable: async () => ({ ...table, rowCount: 1_000_000 }),
      readRows: async (_: unknown, from: number, count: number) => {
        read = Math.max(read, from + count);
        return Array.from({ length: count }, () => ['a', 1]);
      },
    };
    const session = scoreSession(await paneOver(huge), huge);
    // Looking at the table has read its first rows, and no more.
    expect(read).toBe(2000);
    await session.score('sheet');
    expect(session.scoring.value).toMatchObject({
      state: 'failed',
      reason: expect.stringMatching(/1,000,000.*200,000/),
    });
    expect(MOST_ROWS).toBe(200_000);
    expect([read, written]).toEqual([2000, []]);
  });
});

it.each(['en', 'zh-CN'] as const)(
  'no column of results (%s) is read as a fact about an account',
  (language) => {
    const headers = resultHeaders(language);
    expect(readColumns(matchHeaders(headers))).toEqual([]);
    expect(new Set(headers).size).toBe(headers.length);
  },
);
