import type { ActionEffect } from '../../assessment/action-effect.ts';
import { Disclosure } from '../Disclosure.tsx';
import { usePanel } from '../panel-context.ts';
import { editorText } from './editor-text.ts';
import { withoutFacts } from './without-facts.ts';

/** Rules that are listed: those that come after touch few accounts. */
const SHOWN = 6;

/** Which next actions come and go by the changes. */
export function ActionMoves({ effect }: { readonly effect: ActionEffect }) {
  const { words } = usePanel();
  const { accounts, changed, moves } = effect;
  const values = { count: words.count(changed), all: words.count(accounts) };
  const text = words.say(changed === 0 ? editorText.actionsSame : editorText.actionsChanged, values);
  const told = <span data-actions-changed={changed}>{text}</span>;
  if (moves.length === 0) return <p class="kam-sub">{told}</p>;
  return (
    <Disclosure
      label={words.say(editorText.whichActions)}
      named={words.say(editorText.whichActionsNamed)}
      beside={told}
    >
      <ul class="kam-lines kam-sub">
        {moves.slice(0, SHOWN).map(({ rule, title, more, fewer }) => (
          <li key={rule}>
            <span>{words.say(withoutFacts(title))}</span>
            <span>{[signed('+', more), signed('−', fewer)].join(' ').trim()}</span>
          </li>
        ))}
        {moves.length > SHOWN && (
          <li>{words.say(editorText.moreActions, { count: words.count(moves.length - SHOWN) })}</li>
        )}
      </ul>
    </Disclosure>
  );

  function signed(sign: string, count: number): string {
    return count === 0 ? '' : `${sign}${words.count(count)}`;
  }
}
