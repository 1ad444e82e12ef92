import { formatRatio, formatScore } from '../../../core/text/format.ts';
import type { Language, LocalText } from '../../../core/text/local-text.ts';
import { type CustomerValue, DIMENSIONS } from '../../../core/valuation/scored.ts';

const UNNAMED: LocalText = { en: 'Account', 'zh-CN': '客户' };

/** An account's value as one line of text: the composite with its bounds and coverage, then the dimensions. */
export function cardText(name: string | undefined, value: CustomerValue, language: Language): string {
  const chinese = language === 'zh-CN';
  const shown = (score: number | undefined) => (score === undefined ? '—' : formatScore(score, language));
  const parts = DIMENSIONS.map((key) => value.dimensions[key])
    .filter(({ applies }) => applies)
    .map(({ label, score }) => `${label[language]} ${shown(score)}`);
  const range = `${formatScore(value.low, language)}–${formatScore(value.high, language)}`;
  const known = formatRatio(value.coverage, language);
  const title = name ?? UNNAMED[language];
  return chinese
    ? `${title}：价值 ${shown(value.score)}（${range}，已知 ${known}）。${parts.join('，')}。`
    : `${title}: value ${shown(value.score)} (${range}, ${known} known). ${parts.join(', ')}.`;
}
