import type { Position } from '../../../core/classification/position.ts';
import type { Grade } from '../../../core/pipeline/grade.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { readLabel } from './read-label.ts';

const GRADES = {
  A: { en: 'A', 'zh-CN': 'A' },
  B: { en: 'B', 'zh-CN': 'B' },
  C: { en: 'C', 'zh-CN': 'C' },
} as const;

/** Position of the account; `undefined` where it is not known. */
export function readPosition(given: unknown, playbook: Playbook): Position | undefined {
  const { consolidate, invest, harvest, attend } = playbook.classification.texts.position;
  return readLabel('position', given, {
    consolidate: consolidate.label,
    invest: invest.label,
    harvest: harvest.label,
    attend: attend.label,
  });
}

/** Grade of the amount; `undefined` where it is not known. */
export function readGrade(given: unknown): Grade | undefined {
  return readLabel<Grade>('grade', given, GRADES);
}
