import { PROJECT_LABELS } from '../../core/pipeline/project-labels.ts';
import { projectType } from '../../core/pipeline/project-type.ts';
import { need } from './cells/need.ts';
import { readLabel } from './cells/read-label.ts';
import { toCell } from './cells/to-cell.ts';
import { languageInUse } from './playbook-in-use.ts';
import { word } from './results/word.ts';

/**
 * Type of a new project by the harm it does to rivals and what it does to fees. 按对对手的杀伤和资费变化给新项目分类。
 * @customfunction PROJECT
 * @param rivalHarm high or low: the harm that it does to rivals. 对对手的杀伤：高或低。
 * @param feeChange up or down: what it does to fees. 资费变化：上升或下降。
 * @returns strategic, kill, revenue or suicide (refuse or reshape it).
 */
export function project(rivalHarm: unknown, feeChange: unknown): string {
  return toCell(() => {
    const harm = need('rivalHarm', readLabel('rivalHarm', rivalHarm, PROJECT_LABELS.rivalHarm));
    const fees = need('feeChange', readLabel('feeChange', feeChange, PROJECT_LABELS.feeChange));
    return word(PROJECT_LABELS.type, projectType(harm === 'high', fees === 'up'), languageInUse());
  });
}
