import type { Pairing } from '../../account/rival-record.ts';
import type { SwotEntry, SwotPairing } from '../../assessment/swot.ts';
import { LineFields } from '../notes/LineFields.tsx';
import { LineItem } from '../notes/LineItem.tsx';
import { usePanel } from '../panel-context.ts';
import { marketText } from './market-text.ts';

export interface SwotPairingsProps {
  readonly pairings: readonly SwotPairing[];
  readonly onAction?: ((pairing: Pairing, text: string | undefined) => void) | undefined;
}

/** One action for each pairing of what counts most: as proposed until the user says another. */
export function SwotPairings({ pairings, onAction }: SwotPairingsProps) {
  const { words } = usePanel();
  if (pairings.length === 0) return null;
  const first = ([entry]: readonly SwotEntry[]) => (entry === undefined ? '' : words.message(entry.text));
  return (
    <>
      <h3>{words.say(marketText.highOrder)}</h3>
      <ul class="kam-plain">
        {pairings.map(({ id, label, own, other, action, edited }) => {
          const name = words.say(label);
          const said =
            typeof action === 'string' ? action : words.say(action, { own: first(own), other: first(other) });
          return (
            <LineItem
              key={id}
              name={name}
              editor={
                onAction && (
                  <LineFields
                    stacked
                    label={name}
                    fields={[
                      {
                        key: 'action',
                        label: words.say(marketText.actionFor, { pairing: name }),
                        hint: said,
                        kind: 'long',
                      },
                    ]}
                    values={{ action: edited ? said : undefined }}
                    onChange={(_, value) => onAction(id, value === undefined ? undefined : String(value))}
                  />
                )
              }
            >
              <b>{name}</b> <span class="kam-sub">{[...id].join(' × ')}</span>
              <p>{said}</p>
            </LineItem>
          );
        })}
      </ul>
    </>
  );
}
