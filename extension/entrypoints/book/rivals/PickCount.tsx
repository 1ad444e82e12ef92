import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { RivalMatch } from '../../../book-flow/rivals/rival-match.ts';
import { rivalsText } from '../../../book-flow/rivals/rivals-text.ts';

export interface PickCountProps {
  readonly rival: string;
  /** What the accounts have in common, as its column says. */
  readonly what: string;
  readonly matches: readonly RivalMatch[];
  onPick(matches: readonly RivalMatch[]): void;
}

/** A number of accounts that shows them when pressed. */
export function PickCount({ rival, what, matches, onPick }: PickCountProps) {
  const { words } = usePanel();
  const count = words.count(matches.length);
  if (matches.length === 0) return <span class="kam-sub">{count}</span>;
  return (
    <button
      type="button"
      class="kam-link"
      aria-label={words.say(rivalsText.pick, { rival, what, count })}
      onClick={() => onPick(matches)}
    >
      {count}
    </button>
  );
}
