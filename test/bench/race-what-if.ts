import assert from 'node:assert/strict';
import type { Account } from '../../core/account/account.ts';
import { standing } from '../../core/assessment/standing.ts';
import { strengthsOf } from '../../core/assessment/strengths.ts';
import { type BookColumns, bookColumns } from '../../core/columns/what-if/book-columns.ts';
import { changeOf, standingsOf } from '../../core/columns/what-if/standings.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import { withValue } from '../../core/playbook/with-value.ts';
import { DIMENSIONS } from '../../core/valuation/scored.ts';
import { race, type Timing } from './measure.ts';

/** One step of what-if over a whole book, every weight moved, against the bare multiply-adds over the same columns. */
export async function raceWhatIf(
  accounts: readonly Account[],
  rounds: number,
): Promise<readonly [Timing, Timing]> {
  const columns = bookColumns(
    accounts.map((account) => {
      const { value, competition } = standing(account, { playbook: defaultPlaybook });
      return { value, fields: account.fields, strengths: strengthsOf(account, competition) };
    }),
  );
  const before = standingsOf(columns)(defaultPlaybook);
  const step = standingsOf(columns);
  const tried = [1, 2].map((by) => everyWeightMoved(defaultPlaybook, by));
  let turn = 0;
  const whole = () => {
    turn += 1;
    return changeOf(before, step(tried[turn % 2] as Playbook), 5).moved;
  };
  const [first] = tried;
  const found = step(first as Playbook).scores.value.score;
  for (const [row, account] of accounts.slice(0, 100).entries())
    assert.equal(
      found[row],
      standing(account, { playbook: first as Playbook }).value.score ?? Number.NaN,
      'what is reweighed is what the core gives, bit for bit',
    );
  return race(whole, () => multiplyAdds(columns), rounds);
}

function everyWeightMoved(playbook: Playbook, by: number): Playbook {
  return DIMENSIONS.reduce((moved, dimension) => {
    const { weight, indicators } = moved.valuation.dimensions[dimension];
    const path = ['valuation', 'dimensions', dimension];
    const heavier = withValue(moved, [...path, 'weight'], weight + by);
    return Object.entries(indicators).reduce(
      (inner, [key, indicator]) =>
        withValue(inner, [...path, 'indicators', key, 'weight'], indicator.weight + by),
      heavier,
    );
  }, playbook);
}

/** Score, low and high of every indicator by a weight, added up by account: the least that reweighing must do. */
function multiplyAdds({ size, dimensions }: BookColumns): number {
  const sums = [new Float64Array(size), new Float64Array(size), new Float64Array(size)] as const;
  for (const key of DIMENSIONS)
    for (const { columns } of dimensions[key]) {
      const { score, low, high } = columns;
      for (let row = 0; row < size; row++) {
        sums[0][row] = (sums[0][row] as number) + 3 * (score[row] as number);
        sums[1][row] = (sums[1][row] as number) + 3 * (low[row] as number);
        sums[2][row] = (sums[2][row] as number) + 3 * (high[row] as number);
      }
    }
  return sums[1].reduce((all, one) => all + one, 0);
}
