import { probabilityAlive } from '../../core/inference/bg-nbd.ts';
import { readHistory, readModel } from './cells/read-purchases.ts';
import { toCell } from './cells/to-cell.ts';

/**
 * Probability that a customer without contract still buys (BG/NBD); 1 without a repeat purchase, by the model. 无合同客户仍在购买的概率（BG/NBD 模型）；没有重复购买时按模型为 1。
 * @customfunction ALIVE
 * @param frequency Repeat purchases so far; 0 for a new customer. 迄今的重复购买次数；新客户为 0。
 * @param recency Time from the first purchase to the last, in the unit of age. 首次到最近一次购买的时间，单位同 age。
 * @param age Time since the first purchase. 自首次购买以来的时间。
 * @param parameters Four cells: r, alpha, a, b of the fitted model. 四个单元格：拟合模型的 r、alpha、a、b。
 * @returns A probability from 0 to 1.
 */
export function alive(frequency: unknown, recency: unknown, age: unknown, parameters: unknown[][]): number {
  return toCell(() => probabilityAlive(readHistory(frequency, recency, age), readModel(parameters)));
}
