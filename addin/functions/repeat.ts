import { expectedRepeatPurchases } from '../../core/inference/bg-nbd.ts';
import { needNumber } from './cells/read-number.ts';
import { readHistory, readModel } from './cells/read-purchases.ts';
import { toCell } from './cells/to-cell.ts';

/**
 * Purchases that a customer without contract will still make (BG/NBD). 无合同客户今后预计的重复购买次数（BG/NBD 模型）。
 * @customfunction REPEAT
 * @param frequency Repeat purchases so far; 0 for a new customer. 迄今的重复购买次数；新客户为 0。
 * @param recency Time from the first purchase to the last, in the unit of age. 首次到最近一次购买的时间，单位同 age。
 * @param age Time since the first purchase. 自首次购买以来的时间。
 * @param horizon Time ahead to count, in the unit of age. 向后计算的时间，单位同 age。
 * @param parameters Four cells: r, alpha, a, b of the fitted model. 四个单元格：拟合模型的 r、alpha、a、b。
 * @returns Expected number of purchases.
 */
export function repeat(
  frequency: unknown,
  recency: unknown,
  age: unknown,
  horizon: unknown,
  parameters: unknown[][],
): number {
  return toCell(() =>
    expectedRepeatPurchases(
      readHistory(frequency, recency, age),
      needNumber('horizon', horizon),
      readModel(parameters),
    ),
  );
}
