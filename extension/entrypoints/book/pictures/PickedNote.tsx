import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { picturesText } from './pictures-text.ts';

/** How many accounts are picked, and the way back to all. */
export function PickedNote({ session }: { readonly session: Pick<BookSession, 'picked'> }) {
  const { words, announce } = usePanel();
  const picked = session.picked.value;
  if (picked === undefined) return null;
  return (
    <p class="kam-row kam-sub">
      {words.say(picturesText.picked, { count: words.count(picked.size) })}
      <button
        type="button"
        class="kam-link"
        onClick={() => {
          session.picked.value = undefined;
          announce(words.say(picturesText.clearedSaid));
        }}
      >
        {words.say(picturesText.clear)}
      </button>
    </p>
  );
}
