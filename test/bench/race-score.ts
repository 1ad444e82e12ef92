import assert from 'node:assert/strict';
import { setPlaybookState } from '../../addin/functions/playbook-in-use.ts';
import { accountFromRow } from '../../core/account/account-from-row.ts';
import { matchHeaders } from '../../core/account/match-headers.ts';
import { assess } from '../../core/assessment/assess.ts';
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
        .map(([, ...cells]) =>
          cells.slice(0, 4).map((cell) => (typeof cell === 'number' ? cell : undefined)),
        ),
      expectedOf(table),
      'the built function gives what the core gives, bit for bit',
    );
    return await race(scoreOfAll, () => sumOfNumbers(table), rounds);
  } finally {
    setPlaybookState({ status: 'default' });
  }
}

function expectedOf({ headers, rows }: CellTable): (number | undefined)[][] {
  const plan = matchHeaders(headers[0] as readonly string[]);
  const { currency, rates } = WITHOUT_RULES;
  const accounts = rows.map((row) => accountFromRow(plan, row, { currency, rates }).account);
  const book = bookOf(accounts, WITHOUT_RULES);
  return accounts.map((account) => {
    const { value } = assess(account, { playbook: WITHOUT_RULES, book });
    return [value.score, value.low, value.high, value.coverage];
  });
}
