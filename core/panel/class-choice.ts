import type { Assessment } from '../assessment/assessment.ts';
import type { Classes } from '../classification/classify.ts';
import type { ClassText, Playbook } from '../playbook/schema.ts';

/** One class as the panel shows it: its words, and the words of what it could still be. */
export interface ClassChoice {
  readonly text: ClassText;
  readonly settled: boolean;
  /** The other classes that the bounds still allow. */
  readonly others: readonly ClassText[];
}

/** The value class in the playbook's words; undefined where there is none yet. */
export function valueClassOf({ classes }: Assessment, playbook: Playbook): ClassChoice | undefined {
  const texts = playbook.classification.texts.value;
  if (classes.value === 'prospect') return { text: texts.prospect, settled: true, others: [] };
  return choiceOf(classes.value, texts);
}

/** Any class with its words. */
export function choiceOf<T extends string>(
  place: { readonly name: T; readonly settled: boolean; readonly possible: readonly T[] } | undefined,
  texts: Readonly<Record<T, ClassText>>,
): ClassChoice | undefined {
  if (place === undefined) return undefined;
  return {
    text: texts[place.name],
    settled: place.settled,
    others: place.possible.filter((name) => name !== place.name).map((name) => texts[name]),
  };
}

/** Whether any class of the account could still become another. */
export function anyOpen({ value, loyalty }: Classes): boolean {
  return (
    (value !== undefined && value !== 'prospect' && !value.settled) ||
    (loyalty !== undefined && !loyalty.settled)
  );
}
