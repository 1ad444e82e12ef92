import type { Assessment } from '../../core/assessment/assessment.ts';
import type { Language } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import { DIMENSIONS } from '../../core/valuation/scored.ts';
import { flowText } from './flow-text.ts';
import type { Subject } from './screen.ts';

/** Where the facts are from that no page shows. */
const OWN = {
  page: flowText.ownTyped,
  typed: flowText.ownTyped,
  sheet: flowText.ownSheet,
  sample: flowText.ownSample,
} as const;

/** One line under the name: where the facts are from, and how many of those that count are known. */
export function subtitleOf(subject: Subject, assessment: Assessment, language: Language): string {
  const { stored } = subject;
  const facts = factsOf(assessment);
  if (stored.kind === 'page' && stored.url !== undefined) {
    const time = new Date(stored.seen).toLocaleTimeString(language, { timeStyle: 'short' });
    return say(flowText.readAt, language, { host: new URL(stored.url).host, time, ...facts });
  }
  const own = say(OWN[stored.kind], language);
  return `${own} ${say(flowText.known, language, facts)}`;
}

/** Fields that feed the value, each counted once; of a prospect those that it is valued on. */
function factsOf({ value }: Assessment): { known: number; all: number } {
  const indicators = DIMENSIONS.map((key) => value.dimensions[key]).flatMap((one) =>
    one.applies ? one.indicators : [],
  );
  const all = new Set(indicators.flatMap((one) => one.fields));
  const missing = new Set(indicators.flatMap((one) => one.missing));
  return { known: all.size - missing.size, all: all.size };
}
