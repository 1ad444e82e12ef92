import { gradeOf } from '../../core/pipeline/grade.ts';
import { readFlag } from './cells/read-flag.ts';
import { needNumber } from './cells/read-number.ts';
import { toCell } from './cells/to-cell.ts';
import { playbookInUse } from './playbook-in-use.ts';

/**
 * Grade of an opportunity's amount by its share of the period's target. 按金额占本期目标的比例给商机金额分级。
 * @customfunction GRADE
 * @param amount Amount of the opportunity, 0 or more. 商机金额，不小于 0。
 * @param target Money to be won in the period, above 0. 本期目标金额，大于 0。
 * @param [recurring] Yes if the fee comes back every year: one grade up. 费用逐年重复则为“是”：升一级。
 * @returns A, B or C.
 */
export function grade(amount: unknown, target: unknown, recurring?: unknown): string {
  return toCell(() => {
    const { pipeline } = playbookInUse();
    const repeats = readFlag('recurring', recurring) === true;
    return gradeOf(needNumber('amount', amount), needNumber('target', target), repeats, pipeline.grades);
  });
}
