import type { KeepStep } from '../account/care-record.ts';
import type { Duty } from './duty.ts';
import { dutyState } from './duty-state.ts';
import { momentOf, wholeDay } from './moment.ts';

const STEP = { en: 'Step of the plan', 'zh-CN': '保有计划步骤' } as const;

/**
 * The steps of the plan to keep an account that have a day: promises to ourselves, each due by its own. A step without
 * a day that can be read asks for nothing yet.
 *
 * @param at ISO moment with its offset, or ISO day.
 * @see METHODS 7.4.
 */
export function planDuties(steps: readonly KeepStep[], at: string): readonly Duty[] {
  const now = momentOf(at);
  if (now === undefined) return [];
  return steps.flatMap((step): Duty[] => {
    const by = step.by === undefined ? undefined : momentOf(step.by);
    // Ticked is done, even where the day of it cannot be read.
    const ticked = step.done !== undefined && momentOf(step.done) === undefined;
    if (by === undefined || ticked) return [];
    const who = step.who?.trim() ?? '';
    const due = wholeDay(by.day);
    return [
      {
        id: `plan ${step.id}`,
        norm: 'commitment',
        label: STEP,
        actor: who === '' ? undefined : { en: who, 'zh-CN': who },
        event: undefined,
        step,
        logs: undefined,
        due: due.day,
        dueInstant: undefined,
        dueTime: undefined,
        uncovered: [],
        ...dutyState(due, step.done, now),
      },
    ];
  });
}
