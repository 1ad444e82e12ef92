import type { Playbook } from '../../../core/playbook/schema.ts';
import type { LocalText } from '../../../core/text/local-text.ts';
import { DIMENSIONS, type DimensionKey } from '../../../core/valuation/scored.ts';
import { readLabel } from './read-label.ts';

/** Reads the name of a dimension; `undefined` means the composite. */
export function readDimension(given: unknown, playbook: Playbook): DimensionKey | undefined {
  const labels = Object.fromEntries(
    DIMENSIONS.map((key) => [key, playbook.valuation.dimensions[key].label]),
  ) as Record<DimensionKey, LocalText>;
  return readLabel('dimension', given, labels);
}
