import type { RivalCard } from '../../account/rival-record.ts';
import type { RefusedEvidence } from '../../competition/refused-evidence.ts';
import { LineItem } from '../notes/LineItem.tsx';
import { lineHandlers } from '../notes/line-handlers.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { ratingSourceText } from './rating-source-text.ts';
import { ratingText } from './rating-text.ts';

export interface RefusedCardProps {
  readonly card: RivalCard;
  readonly refused: readonly RefusedEvidence[];
  /** Kinds of sources that may be used. */
  readonly allowed: readonly string[];
  readonly notes?: NoteHandlers | undefined;
}

/** A card that must not be used for how it was learnt: the reason, and the way to name another source. */
export function RefusedCard({ card, refused, allowed, notes }: RefusedCardProps) {
  const { words } = usePanel();
  const { rival, source = '' } = card;
  const handlers = notes && lineHandlers('rivalCards', card, notes);
  const kind = refused.find((line) => line.list === 'rivalCards' && line.source === source)?.kind;
  return (
    <LineItem
      name={rival}
      onRemove={handlers?.remove}
      editor={
        handlers && (
          <EvidenceFields
            evidence={card}
            allowed={allowed}
            sourceLabel={words.say(ratingText.sourceOf, { item: rival })}
            dateLabel={words.say(ratingText.dateOf, { item: rival })}
            onChange={(evidence) => {
              handlers.set('source', evidence.source);
              handlers.set('date', evidence.date);
            }}
          />
        )
      }
    >
      <b>{rival}</b>
      <p class="kam-fault">
        {words.say(kind === 'strange' ? ratingText.strangeWhy : ratingText.refusedWhy, {
          source: ratingSourceText(source, words),
        })}
      </p>
    </LineItem>
  );
}
