import type { Language } from '../text/local-text.ts';
import { formulaText } from './formula-text.ts';
import type { ModelRefs } from './model.ts';
import type { Own } from './plain-column.ts';
import { quoteText } from './quote.ts';

/** What an indicator adds to the sums of its dimension, as expressions over its columns. */
export interface IndicatorBounds {
  readonly weight: string;
  /** 0 where there is no score. */
  readonly score: string;
  /** 1 or TRUE where there is a score. */
  readonly known: string;
  /** 1 or TRUE where the score is no estimate. */
  readonly certain: string;
  readonly low: string;
  readonly high: string;
}

/** @see METHODS section 2: bounds put what is missing at 0 and at 100, an estimate at 0 and at its upper limit. */
export function indicatorBounds(
  indicator: string,
  weight: string,
  own: Own,
  { walletShares }: ModelRefs,
  language: Language,
): IndicatorBounds {
  const cell = own(`score.${indicator}`);
  const known = `(${cell}<>"")`;
  const score = `N(${cell})`;
  const guessable = indicator === 'profit' || (indicator === 'headroom' && walletShares !== undefined);
  if (!guessable) {
    return { weight, score, known, certain: known, low: score, high: `IF(${cell}="",100,${cell})` };
  }
  const certain = `${known}*(${own(`${indicator}.basis`)}<>${quoteText(formulaText.estimated[language])})`;
  const limit = own('score.limit');
  const most = indicator === 'profit' ? `IF(${limit}="",100,${limit})` : '100';
  return {
    weight,
    score,
    known,
    certain,
    low: `${score}*${certain}`,
    high: `IF(${certain},${cell},${most})`,
  };
}
