import type { Playbook } from '../playbook/schema.ts';
import type { LocalText } from '../text/local-text.ts';
import type { DimensionKey } from '../valuation/scored.ts';
import type { Words } from './words.ts';

/** What a weight weighs: a dimension, or one of its indicators. */
export function weightName(
  { dimension, indicator }: { readonly dimension: DimensionKey; readonly indicator?: string | undefined },
  playbook: Playbook,
  words: Words,
): string {
  const { label, indicators } = playbook.valuation.dimensions[dimension];
  const labels: Readonly<Record<string, { readonly label: LocalText }>> = indicators;
  return words.say((indicator === undefined ? undefined : labels[indicator]?.label) ?? label);
}
