import type { ActionRule } from '../schema.ts';

type Pair = readonly [en: string, zh: string];

export interface RuleTexts {
  readonly title: Pair;
  readonly why: Pair;
  readonly effect: Pair;
  readonly ends: Pair;
  readonly source: string;
  readonly per?: ActionRule['per'];
  readonly deed?: string;
  readonly stake?: string;
  readonly restsOn?: NonNullable<ActionRule['restsOn']>;
  readonly priceCut?: number;
}

const text = ([en, zh]: Pair) => ({ en, 'zh-CN': zh });

/** A rule of the default playbook. */
export function rule(
  id: string,
  basis: ActionRule['basis'],
  /** Days from today; undefined where the subject brings its own date. */
  withinDays: number | undefined,
  when: ActionRule['when'],
  texts: RuleTexts,
): ActionRule {
  const { title, why, effect, ends, per = 'account', ...rest } = texts;
  return {
    id,
    per,
    basis,
    ...(withinDays === undefined ? {} : { withinDays }),
    when,
    title: text(title),
    why: text(why),
    effect: text(effect),
    ends: text(ends),
    ...rest,
  };
}
