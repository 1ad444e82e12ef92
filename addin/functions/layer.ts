import { layerOf } from '../../core/pipeline/layer.ts';
import { readNumber } from './cells/read-number.ts';
import { toCell } from './cells/to-cell.ts';
import { languageInUse, playbookInUse } from './playbook-in-use.ts';
import { word } from './results/word.ts';

/**
 * Layer of the funnel by weeks to the expected close. 按距预计成交的周数给出漏斗层级。
 * @customfunction LAYER
 * @param weeksToClose Weeks to the expected close; below 0 is overdue, blank is unscheduled. 距预计成交的周数；负数为逾期，空白为未排期。
 * @returns top, middle, bottom, overdue or unscheduled.
 */
export function layer(weeksToClose: unknown): string {
  return toCell(() => {
    const { pipeline } = playbookInUse();
    const name = layerOf(readNumber('weeksToClose', weeksToClose), pipeline.layers);
    return word(pipeline.texts.layer, name, languageInUse());
  });
}
