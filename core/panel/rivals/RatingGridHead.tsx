import { notesText } from '../notes/notes-text.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { ratingText } from './rating-text.ts';

export interface RatingGridHeadProps {
  readonly providers: readonly string[];
  /** Whether the first column says how much an item matters. */
  readonly importance: boolean;
  onRemove(provider: number): void;
}

/** Who is rated; a rival can be taken out. */
export function RatingGridHead({ providers, importance, onRemove }: RatingGridHeadProps) {
  const { words } = usePanel();
  return (
    <thead>
      <tr>
        <th scope="col">{words.say(panelText.item)}</th>
        {importance && (
          <th scope="col">
            <span class="kam-rating-name">{words.say(ratingText.importance)}</span>
          </th>
        )}
        {providers.map((name, provider) => (
          <th scope="col" key={name}>
            <span class="kam-rating-name">{provider === 0 ? words.say(panelText.us) : name}</span>
            {provider > 0 && (
              <button
                type="button"
                class="kam-link"
                aria-label={words.say(notesText.removeFor, { what: name })}
                onClick={() => onRemove(provider)}
              >
                ×
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
