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
        {importance && <th scope="col">{words.say(ratingText.importance)}</th>}
        {providers.map((name, provider) => (
          <th scope="col" key={name}>
            {provider === 0 ? words.say(panelText.us) : name}
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
