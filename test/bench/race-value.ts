import assert from 'node:assert/strict';
import type { Account } from '../../core/account/account.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { customerValue } from '../../core/valuation/customer-value.ts';
import { type CellTable, sumOfNumbers, withinColumns } from './account-cells.ts';
import type { CustomFunction } from './built-functions.ts';
import { race, type Timing } from './measure.ts';

/** The built KAM.VALUE over a table, against a loop that does no more than turn the same cells into numbers. */
export async function raceValue(
  value: CustomFunction,
  table: CellTable,
  accounts: readonly Account[],
  rounds: number,
): Promise<readonly [Timing, Timing]> {
  const valueOfAll = () => value(table.headers, table.rows, null) as unknown[][];
  const expected = accounts.map((account) => customerValue(withinColumns(account), defaultPlaybook).score);
  assert.deepEqual(
    valueOfAll().map(([cell]) => (typeof cell === 'number' ? cell : undefined)),
    expected,
    'the built function gives what the core gives, bit for bit',
  );
  return race(valueOfAll, () => sumOfNumbers(table), rounds);
}
