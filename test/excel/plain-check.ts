import { accountFromRow } from '../../core/account/account-from-row.ts';
import { matchHeaders } from '../../core/account/match-headers.ts';
import { assess } from '../../core/assessment/assess.ts';
import type { PlainColumn } from '../../core/formulas/plain-column.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import { DIMENSIONS } from '../../core/valuation/scored.ts';
import type { UntidyAccounts } from './untidy-accounts.ts';

type Shown = number | '';

/** What the columns of formulas should show for each row of the table, by the columns' keys. */
export function expectedResults(
  { headers, rows }: UntidyAccounts,
  playbook: Playbook,
): readonly Readonly<Record<string, Shown>>[] {
  const plan = matchHeaders(headers);
  const money = { currency: playbook.currency, rates: playbook.rates };
  return rows.map((row, at) => {
    const { account, faults } = accountFromRow(plan, row, money);
    if (faults.length > 0) throw new Error(`row ${at + 2}: ${JSON.stringify(faults)}`);
    const { value } = assess(account, { playbook });
    const shown: Record<string, Shown> = {
      value: value.score ?? '',
      low: value.low,
      high: value.high,
      coverage: value.coverage,
    };
    for (const key of DIMENSIONS) {
      const one = value.dimensions[key];
      shown[key] = one.score ?? '';
      shown[`${key}.low`] = one.low;
      shown[`${key}.high`] = one.high;
      shown[`${key}.coverage`] = one.coverage;
      for (const indicator of one.indicators) shown[`score.${indicator.key}`] = indicator.score ?? '';
    }
    return shown;
  });
}

/** Every cell that does not show what it should, in words; at most ten of them. */
export function differences(
  columns: readonly PlainColumn[],
  expected: readonly Readonly<Record<string, Shown>>[],
  cell: (column: number, account: number) => unknown,
): string[] {
  const wrong: string[] = [];
  for (const [column, { key }] of columns.entries()) {
    for (const [account, shown] of expected.entries()) {
      const wanted = shown[key];
      if (wanted === undefined) continue;
      const got = cell(column, account);
      const same =
        wanted === ''
          ? got === '' || got === null || got === undefined
          : typeof got === 'number' && Math.abs(got - wanted) <= 1e-9;
      if (!same) wrong.push(`${key} of account ${account + 1}: ${JSON.stringify(got)} instead of ${wanted}`);
    }
  }
  return wrong.slice(0, 10);
}
