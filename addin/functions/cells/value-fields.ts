import type { FieldKey } from '../../../core/account/field.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { customerValue } from '../../../core/valuation/customer-value.ts';
import { DIMENSIONS, type DimensionKey } from '../../../core/valuation/scored.ts';

// A table of a hundred thousand rows asks as often as a score is missing.
const known = new WeakMap<Playbook, Map<DimensionKey | undefined, readonly FieldKey[]>>();

/** The fields from which the value, or one of its dimensions, is computed. */
export function valueFields(playbook: Playbook, dimension?: DimensionKey): readonly FieldKey[] {
  const lists = known.get(playbook) ?? new Map<DimensionKey | undefined, readonly FieldKey[]>();
  known.set(playbook, lists);
  const fields = lists.get(dimension) ?? inputsOf(playbook, dimension);
  lists.set(dimension, fields);
  return fields;
}

function inputsOf(playbook: Playbook, dimension: DimensionKey | undefined): readonly FieldKey[] {
  const wanted = dimension === undefined ? DIMENSIONS : [dimension];
  // An account of which nothing is known misses every input; revenue opens the other way to profit.
  const probes = [{}, { revenue: 1 }].map((fields) => customerValue({ fields }, playbook).dimensions);
  const fields = probes.flatMap((dimensions) =>
    wanted.flatMap((key) => dimensions[key].indicators.flatMap((indicator) => indicator.fields)),
  );
  return [...new Set(fields)];
}
