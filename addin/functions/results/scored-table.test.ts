import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFromRow } from '../../../core/account/account-from-row.ts';
import { matchHeaders, readColumns } from '../../../core/account/match-headers.ts';
import { bookOf } from '../../../core/assessment/book.ts';
import { SCORE_INPUTS } from '../../../core/columns/score-of-rows.ts';
import { otherPlaybook, untidyTable } from '../../../core/columns/tables-for-tests.ts';
import { defaultPlaybook } from '../../../core/playbook/default-playbook.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { isCellError } from '../cells/cell-error.ts';
import { SCORE_COLUMNS, scoreRow } from './score-row.ts';
import { scoredTable } from './scored-table.ts';

const withoutRules = (playbook: Playbook): Playbook => ({
  ...playbook,
  actions: { ...playbook.actions, rules: [] },
});

describe('a scored table', () => {
  it.each<{ playbook: Playbook; language: Language; asOf: string | undefined }>([
    { playbook: withoutRules(defaultPlaybook), language: 'en', asOf: '2026-11-22' },
    { playbook: withoutRules(otherPlaybook), language: 'zh-CN', asOf: undefined },
    { playbook: defaultPlaybook, language: 'en', asOf: '2026-11-22' },
  ])(
    'has the cells that each account has by itself, in $language by $playbook.actions.rules.length rules',
    ({ playbook, language, asOf }) => {
      fc.assert(
        fc.property(untidyTable, ({ headers, rows }) => {
          const plan = matchHeaders(headers);
          const money = { currency: playbook.currency, rates: playbook.rates };
          const read = rows.map((cells) => accountFromRow(plan, cells, money));
          const scored = () => scoredTable([headers], rows, { playbook, language, asOf });
          if (!readColumns(plan).some(({ field }) => SCORE_INPUTS.includes(field))) {
            expect(scored).toThrow(expect.objectContaining({ code: '#N/A' }));
            return;
          }
          const found = scored();
          const book = bookOf(
            read.flatMap(({ account, blank, faults }) => (blank || faults.length > 0 ? [] : [account])),
            playbook,
          );
          expect(found).toHaveLength(rows.length);
          for (const [row, { account, blank, faults }] of read.entries()) {
            const cells = (found[row] as unknown[]).map(shown);
            if (blank) expect(cells).toEqual(SCORE_COLUMNS.map(() => ''));
            else if (faults.length > 0)
              expect(cells.slice(1).every((cell) => cell === cells.at(-1))).toBe(true);
            else expect(cells).toEqual(scoreRow(account, { playbook, book, asOf, language }).map(shown));
          }
        }),
        { numRuns: 80 },
      );
    },
  );

  it('keeps the name of a row that cannot be read', () => {
    const playbook = withoutRules(defaultPlaybook);
    const rows = [
      [' Birch ', 'abc'],
      ['#REF!', 5],
    ];
    const cells = scoredTable([['Account', 'Revenue']], rows, { playbook, language: 'en', asOf: undefined });
    expect(cells[0]?.[0]).toBe('Birch');
    expect(cells[0]?.slice(1).every(isCellError)).toBe(true);
    expect(cells[1]?.every(isCellError)).toBe(true);
  });
});

/** Errors by what the user sees of them. */
function shown(cell: unknown): unknown {
  return isCellError(cell) ? `${cell.code} ${cell.message}` : cell;
}
