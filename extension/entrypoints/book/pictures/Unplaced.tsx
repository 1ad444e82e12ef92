import type { MatrixScheme } from '../../../../core/columns/what-if/reclass.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { MatrixFacts } from './matrix-facts.ts';
import { picturesText } from './pictures-text.ts';

export interface UnplacedProps {
  readonly facts: MatrixFacts;
  readonly scheme: MatrixScheme;
  onShow(rows: readonly number[]): void;
}

/** How many accounts a matrix cannot show, and why. */
export function Unplaced({ facts: { placed, prospects, unknown }, scheme, onShow }: UnplacedProps) {
  const { words } = usePanel();
  const count = prospects.length + unknown.length;
  if (count === 0) return null;
  const reason = (text: (typeof picturesText)['prospects'], rows: readonly number[]) =>
    rows.length === 0 ? [] : [words.say(text, { count: words.count(rows.length) })];
  const reasons = [
    ...reason(picturesText.prospects, prospects),
    ...reason(picturesText.unknown[scheme], unknown),
  ];
  return (
    <p class="kam-sub">
      {placed === 0 && `${words.say(picturesText.nonePlaced)} `}
      {words.say(picturesText.unplaced, { count: words.count(count), reasons: words.list(reasons) })}{' '}
      <button type="button" class="kam-link" onClick={() => onShow([...prospects, ...unknown])}>
        {words.say(picturesText.showThem)}
      </button>
    </p>
  );
}
