import { wilsonInterval } from '../../core/inference/wilson-interval.ts';
import { needNumber, readNumber } from './cells/read-number.ts';
import { toCell } from './cells/to-cell.ts';

/**
 * Interval in which the true share lies behind a share found in a survey (Wilson). 调查占比背后真实占比的置信区间（Wilson）。
 * @customfunction WILSON
 * @param successes Answers that say so, 0 to n. 持该答案的人数，0 到 n。
 * @param n All answers, more than 0. 全部回答数，大于 0。
 * @param [confidence] Between 0 and 1; left out: 0.95. 置信度，0 与 1 之间；省略为 0.95。
 * @returns One row: low, high.
 */
export function wilson(successes: unknown, n: unknown, confidence?: unknown): number[][] {
  return toCell(() => {
    const level = readNumber('confidence', confidence, { zeroIsMissing: true });
    return [[...wilsonInterval(needNumber('successes', successes), needNumber('n', n), level)]];
  });
}
