import assert from 'node:assert/strict';
import { isCellError } from '../../addin/functions/cells/cell-error.ts';
import { setPlaybookState } from '../../addin/functions/playbook-in-use.ts';
import { scoreRow } from '../../addin/functions/results/score-row.ts';
import { accountFromRow } from '../../core/account/account-from-row.ts';
import { matchHeaders } from '../../core/account/match-headers.ts';
import { bookOf } from '../../core/assessment/book.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { type CellTable, sumOfNumbers } from './account-cells.ts';
import type { CustomFunction } from './built-functions.ts';
import { race, type Timing } from './measure.ts';

/** The playbook as delivered, with no rule that could raise an action. */
const WITHOUT_RULES = { ...defaultPlaybook, actions: { ...defaultPlaybook.actions, rules: [] } };

/** The built KAM.SCORE by a playbook without rules for actions, against a loop over the same cells. */
export async function raceScore(
  score: CustomFunction,
  table: CellTable,
  rounds: number,
): Promise<readonly [Timing, Timing]> {
  setPlaybookState({ status: 'stored', playbook: WITHOUT_RULES });
  try {
    const scoreOfAll = () => score(table.headers, table.rows, null) as unknown[][];
    assert.deepEqual(
      scoreOfAll()
        .slice(1)
        .map((cells) => cells.map(shown)),
      expectedOf(table),
      'the built function gives what the core gives each account by itself, bit for bit',
    );
    return await race(scoreOfAll, () => sumOfNumbers(table), rounds);
  } finally {
    setPlaybookState({ status: 'default' });
  }
}

function expectedOf({ headers, rows }: CellTable): unknown[][] {
  const plan = matchHeaders(headers[0] as readonly string[]);
  const { currency, rates } = WITHOUT_RULES;
  const accounts = rows.map((row) => accountFromRow(plan, row, { currency, rates }).account);
  const context = {
    playbook: WITHOUT_RULES,
    book: bookOf(accounts, WITHOUT_RULES),
    asOf: undefined,
    language: 'en',
  } as const;
  return accounts.map((account) => scoreRow(account, context).map(shown));
}

/** Errors by what the user sees of them. */
function shown(cell: unknown): unknown {
  return isCellError(cell) ? `${cell.code} ${cell.message}` : cell;
}
