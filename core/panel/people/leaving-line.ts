import type { Leaving } from '../../needs/people.ts';
import type { Words } from '../words.ts';
import { peopleText } from './people-text.ts';

/** What is left if a person goes, in a few words; undefined where nothing rests on them. */
export function leavingLine({ coverage, without, lost, deals }: Leaving, words: Words): string | undefined {
  if (lost > 0)
    return words.say(peopleText.ifLeavesCoverage, { from: words.ratio(coverage), to: words.ratio(without) });
  if (deals.length > 0) return words.say(peopleText.ifLeavesDeals, { count: words.count(deals.length) });
  return undefined;
}
