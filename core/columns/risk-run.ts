import type { FieldKey } from '../account/field.ts';
import { readSignal } from '../care/retention-risk.ts';
import { type RiskSignal, SIGNAL_INPUTS } from '../care/signal-inputs.ts';
import { riskOf, staysDespite } from '../care/staying.ts';
import type { Playbook } from '../playbook/schema.ts';
import { scaled } from '../valuation/scale.ts';
import { BLOCK_ROWS, type Column } from './column.ts';
import type { RowView } from './row-view.ts';

/** All fields that risk is read from. */
export const RISK_INPUTS: ReadonlySet<FieldKey> = new Set(Object.values(SIGNAL_INPUTS).flat());

/** Retention risk of a table, to be run over one block of rows after the other. */
export interface RiskRun {
  /** 0–100 by row, NaN where no signal is known. */
  readonly risk: Float64Array;
  readonly compute: (from: number, to: number) => void;
}

/**
 * Retention risk, signal after signal down the columns that carry it, in the order of `retentionRisk`.
 *
 * @param asOf ISO day; without it the days since the last contact are left out.
 * @see METHODS 7.4.
 */
export function riskRun(
  columns: ReadonlyMap<FieldKey, Column>,
  view: RowView,
  { care }: Playbook,
  asOf: string | undefined,
  size: number,
): RiskRun {
  const risk = new Float64Array(size);
  const stays = new Float64Array(BLOCK_ROWS);
  const known = new Uint8Array(BLOCK_ROWS);
  const carried = ({ signal }: { readonly signal: RiskSignal }) =>
    SIGNAL_INPUTS[signal].every((key) => columns.has(key));
  const signals = care.risk.signals.filter(carried);
  return {
    risk,
    compute: (from, to) => {
      stays.fill(1);
      known.fill(0);
      for (const { signal, scale, strength } of signals) {
        for (let row = 0; row < to - from; row++) {
          view.row = row;
          const read = readSignal(signal, view.account.fields, asOf);
          if (read === undefined || read === 'left out') continue;
          const score = scaled(scale, read.input);
          if (score === undefined) continue;
          stays[row] = staysDespite(stays[row] as number, strength, score);
          known[row] = 1;
        }
      }
      for (let row = 0; row < to - from; row++)
        risk[from + row] = known[row] === 1 ? riskOf(stays[row] as number) : Number.NaN;
    },
  };
}
