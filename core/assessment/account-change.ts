import type { Account, AccountFields } from '../account/account.ts';
import type { Classes } from '../classification/classify.ts';
import type { Playbook } from '../playbook/schema.ts';
import { type PlaybookStamp, stampOf } from '../playbook/stamp.ts';
import type { Assessment } from './assessment.ts';
import type { Book } from './book.ts';
import { type ChangeCause, oneAfterAnother } from './one-after-another.ts';
import { SCHEMES, type Scheme } from './playbook-effect.ts';
import { standing } from './standing.ts';
import { type ChangeStep, type Judged, whyChanged } from './why-changed.ts';

/** What an account was at an earlier time. */
export interface Earlier {
  readonly value?: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly classes: Readonly<Partial<Record<Scheme, string>>>;
  /** Undefined where only the results are kept. */
  readonly fields?: AccountFields | undefined;
  /** The playbook of that time; undefined where it is not kept. */
  readonly playbook: Playbook | undefined;
  /** Its hash, which is known in any case. */
  readonly hash: string;
}

export interface ClassChange {
  readonly scheme: Scheme;
  /** Undefined where there was, or is, no class. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The step with which it came about; undefined where none of them explains it. */
  readonly cause: ChangeCause | undefined;
}

export interface AccountChange {
  readonly from: Pick<Earlier, 'value' | 'low' | 'high'>;
  readonly to: Pick<Earlier, 'value' | 'low' | 'high'>;
  /** What moved the value, its parts adding up to the change; undefined where what it rested on then is not kept. */
  readonly steps: readonly ChangeStep[] | undefined;
  /** Points by which the way of computing itself moved the value since, as with a newer version; 0 as a rule. */
  readonly method: number;
  readonly classes: readonly ClassChange[];
  /** Whether another model was in use, and which if it is kept. */
  readonly model: { readonly from: PlaybookStamp | undefined; readonly to: PlaybookStamp } | undefined;
}

export interface Now {
  readonly account: Account;
  readonly assessment: Assessment;
  readonly playbook: Playbook;
  readonly book?: Book | undefined;
}

/**
 * Everything that differs between what an account was and what it is, with its causes.
 *
 * @see METHODS 10.5.
 */
export function accountChange(earlier: Earlier, { account, assessment, playbook, book }: Now): AccountChange {
  const { fields, playbook: modelThen, hash, value, low, high } = earlier;
  const before: Judged | undefined = fields &&
    modelThen && { account: { ...account, fields }, playbook: modelThen };
  const after = { account, playbook };
  const why = before && whyChanged(before, after);
  const classes = classNames(assessment.classes);
  const moved = SCHEMES.filter((scheme) => earlier.classes[scheme] !== classes[scheme]);
  const causes = before && moved.length > 0 ? causesOf(before, after, book) : undefined;
  const { hash: now } = assessment.playbook;
  return {
    from: { value, low, high },
    to: { value: assessment.value.score, low: assessment.value.low, high: assessment.value.high },
    steps: why?.steps,
    method: value === undefined || why?.from === undefined ? 0 : why.from - value,
    classes: moved.map((scheme) => {
      const [from, to] = [earlier.classes[scheme], classes[scheme]];
      return { scheme, from, to, cause: causes?.(scheme, from, to) };
    }),
    model: hash === now ? undefined : { from: modelThen && stampOf(modelThen), to: assessment.playbook },
  };
}

/** The names of an account's classes; a scheme without one is left out. */
export function classNames(classes: Classes): Readonly<Partial<Record<Scheme, string>>> {
  return Object.fromEntries(
    SCHEMES.flatMap((scheme) => {
      const place = classes[scheme];
      if (place === undefined) return [];
      return [[scheme, typeof place === 'string' ? place : place.name]];
    }),
  );
}

/** Finds the step after which a class was the later one to stay, where the steps lead from the one to the other. */
function causesOf(before: Judged, after: Judged, book: Book | undefined) {
  const classesOf = ({ account, playbook }: Judged) =>
    classNames(standing(account, { playbook, book }).classes);
  const path = oneAfterAnother(before, after);
  const states = [classesOf(before), ...path.map(classesOf)];
  return (scheme: Scheme, from: string | undefined, to: string | undefined): ChangeCause | undefined => {
    if (states[0]?.[scheme] !== from || states.at(-1)?.[scheme] !== to) return undefined;
    const last = states.findLastIndex((state) => state[scheme] !== to);
    return path[last]?.cause;
  };
}
