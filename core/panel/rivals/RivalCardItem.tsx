import type { RivalCard } from '../../account/rival-record.ts';
import type { CardReading } from '../../competition/card-reading.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { LineFields } from '../notes/LineFields.tsx';
import { LineItem } from '../notes/LineItem.tsx';
import { lineHandlers } from '../notes/line-handlers.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { cardFields, cardValues, cardWith } from './card-fields.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { evidenceText } from './evidence-text.ts';
import { ratingText } from './rating-text.ts';

export interface RivalCardItemProps {
  readonly reading: CardReading;
  readonly playbook: Playbook;
  readonly notes?: NoteHandlers | undefined;
}

/** What is known of one rival, or of us: product, operation, people, intent, and how to meet it. */
export function RivalCardItem({ reading, playbook, notes }: RivalCardItemProps) {
  const { words } = usePanel();
  const { card, groups, filled, reaction, ratio } = reading;
  const { rivals, sources } = playbook.competition;
  const handlers = notes && lineHandlers('rivalCards', card, notes);
  const stance = card.stance && rivals.stances[card.stance];
  const name = [card.us ? words.say(panelText.us) : card.rival, card.region, card.product]
    .filter(Boolean)
    .join(' · ');
  const said = [
    ...(card.place === undefined ? [] : [words.say(rivals.places[card.place].label)]),
    ...(reaction === undefined
      ? []
      : [words.say(ratingText.reacts, { reaction: words.say(rivals.reactions[reaction].label) })]),
    ...(ratio === undefined ? [] : [words.say(ratingText.worth, { ratio: ratio.toFixed(2) })]),
    words.say(ratingText.filled, { share: words.ratio(filled) }),
  ];
  const change = (changed: RivalCard) => {
    for (const key of Object.keys({ ...card, ...changed }) as (keyof RivalCard)[])
      if (card[key] !== changed[key]) handlers?.set(key, changed[key]);
  };
  return (
    <LineItem
      name={name}
      onRemove={handlers?.remove}
      editor={
        handlers && (
          <>
            <LineFields
              label={name}
              fields={cardFields(playbook, words)}
              values={cardValues(card)}
              onChange={(key, value) => change(cardWith(card, key, value))}
            />
            <EvidenceFields
              evidence={card}
              allowed={sources.allowed}
              sourceLabel={words.say(ratingText.sourceOf, { item: name })}
              dateLabel={words.say(ratingText.dateOf, { item: name })}
              onChange={({ source, date }) => {
                handlers.set('source', source);
                handlers.set('date', date);
              }}
            />
          </>
        )
      }
    >
      <b>{name}</b>
      <p class="kam-why">{said.join(' · ')}</p>
      {reaction !== undefined && <p class="kam-why">{words.say(rivals.reactions[reaction].strategy)}</p>}
      <dl class="kam-card-lines">
        {groups.flatMap(({ lines }) =>
          lines.flatMap(({ id, label, text }) =>
            text === undefined
              ? []
              : [
                  <div key={id}>
                    <dt>{words.say(label)}</dt>
                    <dd>{text}</dd>
                  </div>,
                ],
          ),
        )}
      </dl>
      {stance && (
        <p>
          <b>{words.say(stance.label)}</b> {card.means ?? words.say(stance.strategy)}
        </p>
      )}
      <p class="kam-why">{evidenceText(card, words)}</p>
    </LineItem>
  );
}
