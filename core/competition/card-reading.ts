import type { RivalCard, ValueIndexes } from '../account/rival-record.ts';
import { sameText } from '../account/same-text.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { LocalText } from '../text/local-text.ts';
import { certaintyOf } from './certainty.ts';
import { type Reaction, reactionOf } from './reaction.ts';
import { valueRatio } from './value-ratio.ts';

/** A rival's card with what follows from it. METHODS 4.2, 4.4, 4.6. */
export interface CardReading {
  readonly card: RivalCard;
  /** Among the main rivals, or our own. */
  readonly main: boolean;
  readonly groups: readonly {
    readonly id: string;
    readonly label: LocalText;
    readonly lines: readonly {
      readonly id: string;
      readonly label: LocalText;
      readonly text: string | undefined;
    }[];
  }[];
  /** Share of the card's lines that are filled, 0–1. */
  readonly filled: number;
  /** Undefined until both of its questions are answered. */
  readonly reaction: Reaction | undefined;
  /** What the customer gets for the price; undefined until all four indexes are known. */
  readonly ratio: number | undefined;
  /** 0–1. */
  readonly certainty: number;
}

export interface CardContext {
  readonly policy: Pick<Playbook['competition'], 'rivals' | 'evidence'>;
  /** Names of the main rivals. */
  readonly main: readonly string[];
  readonly asOf: string | undefined;
}

export function cardReading(card: RivalCard, { policy, main, asOf }: CardContext): CardReading {
  const { rivals, evidence } = policy;
  const groups = rivals.card.map(({ id, label, items }) => ({
    id,
    label,
    lines: items.map((line) => ({ ...line, text: textOf(card.lines, line.id) })),
  }));
  const lines = groups.flatMap((group) => group.lines);
  const { sameCustomers, longTerm } = card;
  return {
    card,
    main: card.us === true || main.some((name) => sameText(name) === sameText(card.rival)),
    groups,
    filled: lines.length === 0 ? 0 : lines.filter(({ text }) => text !== undefined).length / lines.length,
    reaction:
      sameCustomers === undefined || longTerm === undefined ? undefined : reactionOf(sameCustomers, longTerm),
    ratio: ratioOf(card.indexes, rivals.valueWeights),
    certainty: certaintyOf(card, evidence, asOf),
  };
}

function textOf(lines: RivalCard['lines'], id: string): string | undefined {
  const text = lines !== undefined && Object.hasOwn(lines, id) ? lines[id]?.trim() : undefined;
  return text === '' ? undefined : text;
}

function ratioOf(
  { quality, function: does, image, price }: Partial<ValueIndexes> = {},
  weights: Playbook['competition']['rivals']['valueWeights'],
): number | undefined {
  const known = [quality, does, image, price].every((index) => index !== undefined && index > 0);
  if (!known) return undefined;
  const indexes = { quality, function: does, image, price } as ValueIndexes;
  return valueRatio(indexes, [weights.quality, weights.function, weights.image]);
}
