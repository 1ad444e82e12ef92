import type { Playbook } from '../playbook/schema.ts';
import { composite } from './composite.ts';
import { type ScoreColumns, scoreColumns } from './score-columns.ts';
import type { ValuedRows } from './value-of-rows.ts';

/**
 * Mean of current and potential by their weights, as `blend` gives it: the loyalty matrix's upward axis.
 *
 * @see METHODS 3.2.
 */
export function worthOfRows({ size, dimensions }: ValuedRows, { valuation }: Playbook): ScoreColumns {
  const worth = scoreColumns(size);
  const parts = (['current', 'potential'] as const).map((key) => ({
    weight: valuation.dimensions[key].weight,
    ofProspects: true,
    scores: dimensions[key],
  }));
  for (let row = 0; row < size; row++) composite(parts, row, false, worth);
  return worth;
}
