import type { ActionEffect } from '../../assessment/action-effect.ts';
import { usePanel } from '../panel-context.ts';
import { editorText } from './editor-text.ts';
import { withoutFacts } from './without-facts.ts';

/** Rules that are listed: those that come after touch few accounts. */
const SHOWN = 3;

/** Which next actions come and go by the changes. */
export function ActionMoves({ effect }: { readonly effect: ActionEffect }) {
  const { words } = usePanel();
  const { accounts, changed, moves } = effect;
  const values = { count: words.count(changed), all: words.count(accounts) };
  const text = changed === 0 ? editorText.actionsSame : editorText.actionsChanged;
  return (
    <>
      <p data-actions-changed={changed}>{words.say(text, values)}</p>
      {moves.length > 0 && (
        <ul class="kam-lines kam-sub">
          {moves.slice(0, SHOWN).map(({ rule, title, more, fewer }) => (
            <li key={rule}>
              <span>{words.say(withoutFacts(title))}</span>
              <span>
                {[more > 0 && `+${words.count(more)}`, fewer > 0 && `−${words.count(fewer)}`]
                  .filter(Boolean)
                  .join(' ')}
              </span>
            </li>
          ))}
          {moves.length > SHOWN && (
            <li>{words.say(editorText.moreActions, { count: words.count(moves.length - SHOWN) })}</li>
          )}
        </ul>
      )}
    </>
  );
}
