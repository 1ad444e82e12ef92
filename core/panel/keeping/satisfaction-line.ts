import type { Satisfaction, SurveyFinding } from '../../care/satisfaction.ts';
import type { Words } from '../words.ts';
import { keepingText } from './keeping-text.ts';

/** How content they are and where it goes, in a line. */
export function satisfactionLine({ ratio, trend, shareTrend, surveys }: Satisfaction, words: Words): string {
  const told = surveys.findLast(({ range }) => range !== undefined);
  const parts = [
    ...(ratio === undefined ? [] : [words.say(keepingText.ratio, { ratio: words.ratio(ratio) })]),
    ...(trend === undefined ? [] : [words.say(keepingText.trend[trend])]),
    ...(told === undefined ? [] : [shareText(told, words)]),
    ...(shareTrend === undefined ? [] : [words.say(keepingText.shareTrend[shareTrend])]),
  ];
  return parts.length === 0 ? words.say(keepingText.noSurvey) : parts.join(' · ');
}

/** The share of content answers with how sure it is. */
export function shareText({ share, range, answers }: SurveyFinding, words: Words): string {
  if (share === undefined || range === undefined || answers === undefined) return '';
  return words.say(keepingText.contentShare, {
    share: words.ratio(share),
    answers: words.count(answers),
    low: words.ratio(range[0]),
    high: words.ratio(range[1]),
  });
}
