import type { Quadrant } from '../account/rival-record.ts';
import type { SwotLineKind } from '../playbook/rivalry-schema.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { Message } from '../text/local-text.ts';

/** A line that follows from the facts. Ranks run 1–10: gaps weigh as much as their items, money by its scale. */
export interface DerivedLine {
  readonly id: string;
  readonly quadrant: Quadrant;
  readonly rank: number;
  readonly text: Message;
}

export type LineMaker = (
  kind: SwotLineKind,
  of: string,
  quadrant: Quadrant,
  rank: number,
  values: Message['values'],
) => DerivedLine;

/** Lines in the playbook's words. */
export function lineMaker({ competition }: Playbook): LineMaker {
  return (kind, of, quadrant, rank, values) => ({
    id: of === '' ? kind : `${kind}: ${of}`,
    quadrant,
    rank: Math.min(10, Math.max(1, rank)),
    text: { text: competition.market.lines[kind], values },
  });
}
