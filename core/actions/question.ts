import type { FieldKey } from '../account/field.ts';
import { fieldOf } from '../account/fields.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { CustomerValue } from '../valuation/scored.ts';
import type { Action } from './action.ts';
import { narrowing } from './narrowing.ts';
import { stakeOf, urgencyOf } from './priority.ts';

export interface Question {
  readonly field: FieldKey;
  /** Points by which the value's bounds narrow once the field is known. */
  readonly narrows: number;
}

/**
 * The missing fields by how much their knowing narrows the composite's bounds, most first; ties in table order.
 *
 * @see METHODS section 9, last paragraph.
 */
export function questionsOf({ dimensions }: CustomerValue): readonly Question[] {
  const counting = Object.values(dimensions).filter(({ applies }) => applies);
  const total = counting.reduce((sum, { weight }) => sum + weight, 0);
  const narrows = new Map<FieldKey, number>();
  for (const dimension of counting) {
    const within = dimension.indicators.reduce((sum, { weight }) => sum + weight, 0);
    const share = { dimension: dimension.weight, dimensions: total, within };
    for (const indicator of dimension.indicators) {
      const points = narrowing(share, indicator);
      if (points === undefined) continue;
      for (const field of indicator.missing)
        narrows.set(field, points + (narrows.has(field) ? (narrows.get(field) as number) : 0));
    }
  }
  return [...narrows]
    .filter(([, points]) => points > 0)
    .map(([field, points]) => ({ field, narrows: points }))
    .sort((a, b) => b.narrows - a.narrows);
}

/** A question in words. */
export function questionWords(
  { field, narrows }: Question,
  { actions: { question } }: Playbook,
): Pick<Action, 'title' | 'why' | 'effect' | 'ends' | 'due'> {
  const { why, effect, ends } = question;
  return {
    title: { text: fieldOf(field).question, values: {} },
    why: { text: why, values: { narrows: { kind: 'score', value: narrows } } },
    effect: { text: effect, values: {} },
    ends: { text: ends, values: {} },
    due: undefined,
  };
}

/** A question as a next action: certain, without a due date. */
export function questionAction(
  question: Question,
  value: CustomerValue,
  money: number | undefined,
  owner: string | undefined,
  playbook: Playbook,
): Action {
  const { field } = question;
  const urgency = urgencyOf(undefined, undefined, playbook.actions);
  const stakeShare = stakeOf(money, value.score, playbook);
  return {
    id: `ask-${field}`,
    rule: 'ask',
    ...questionWords(question, playbook),
    source: 'METHODS section 9',
    owner,
    stake: money,
    stakeShare,
    urgency,
    certainty: 1,
    priority: urgency * stakeShare,
    price: false,
    facts: {},
    asks: field,
  };
}
