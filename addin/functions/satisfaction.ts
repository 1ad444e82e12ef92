import { satisfaction as ratio } from '../../core/valuation/satisfaction.ts';
import { needNumber, RATING } from './cells/read-number.ts';
import { toCell } from './cells/to-cell.ts';

/**
 * Satisfaction: what the customer perceives, divided by what was expected. 满意度：客户实际感受除以期望。
 * @customfunction SATISFACTION
 * @param perceived Service as the customer finds it, 1 to 10. 客户的实际感受（1–10）。
 * @param expected Service as the customer expected it, 1 to 10. 客户的期望（1–10）。
 * @returns A ratio; 1 means as expected.
 */
export function satisfaction(perceived: unknown, expected: unknown): number {
  return toCell(() =>
    ratio(
      needNumber('perceived / 实际感受', perceived, RATING),
      needNumber('expected / 期望感受', expected, RATING),
    ),
  );
}
