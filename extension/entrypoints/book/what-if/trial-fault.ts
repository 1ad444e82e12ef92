import type { Words } from '../../../../core/panel/words.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import { DIMENSIONS } from '../../../../core/valuation/scored.ts';
import { whatIfText } from './what-if-text.ts';

/** Why nothing sensible can come of what is tried, if so. */
export function trialFault({ valuation: { dimensions } }: Playbook, words: Words): string | undefined {
  if (DIMENSIONS.every((key) => dimensions[key].weight === 0)) return words.say(whatIfText.dimensionsZero);
  const empty = DIMENSIONS.find((key) =>
    Object.values(dimensions[key].indicators).every(({ weight }) => weight === 0),
  );
  return empty && words.say(whatIfText.indicatorsZero, { dimension: words.say(dimensions[empty].label) });
}
