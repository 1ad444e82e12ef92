import type { LineChange } from '../../care/line-changes.ts';
import { usePanel } from '../panel-context.ts';
import type { Words } from '../words.ts';
import { keepingText } from './keeping-text.ts';

/** What became of the product lines that were bought last year: those that lost most come first. */
export function LinesPart({ lines }: { readonly lines: readonly LineChange[] }) {
  const { words } = usePanel();
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{words.say(keepingText.lines)}</h3>
      <ul class="kam-lines">
        {lines.map((line) => (
          <li key={line.product} class="kam-wrapped">
            <span>{line.product}</span>
            <span class="kam-sub kam-end">{moved(line, words)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function moved({ before, now, change, lost }: LineChange, words: Words): string {
  if (lost) return words.say(keepingText.lineLost, { before: words.money(before) });
  const sign = change > 0 ? '+' : '';
  return words.say(keepingText.lineMoved, {
    before: words.money(before),
    now: words.money(now),
    change: `${sign}${words.ratio(change)}`,
  });
}
