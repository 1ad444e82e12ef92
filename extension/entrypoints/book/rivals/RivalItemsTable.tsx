import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookRival } from '../../../book-flow/rivals/book-rivals.ts';
import type { ItemStanding, RivalItem } from '../../../book-flow/rivals/rival-items.ts';
import type { RivalMatch } from '../../../book-flow/rivals/rival-match.ts';
import { rivalsText } from '../../../book-flow/rivals/rivals-text.ts';
import { signed } from './signed.ts';

export interface RivalItemsTableProps {
  readonly items: readonly RivalItem[];
  readonly rivals: readonly BookRival[];
  onPick(matches: readonly RivalMatch[]): void;
}

/** Points of difference at which the shade is darkest. */
const DARKEST = 1.5;

/** In what each rival is better or worse than us, on average over the accounts. */
export function RivalItemsTable({ items, rivals, onPick }: RivalItemsTableProps) {
  const { words } = usePanel();
  const title = words.say(rivalsText.byItem);
  return (
    <section class="kam-card">
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="kam-scroll book-heat" tabIndex={0} aria-label={title}>
        <table class="kam-table">
          <thead>
            <tr>
              <th scope="col">{words.say(rivalsText.item)}</th>
              {rivals.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, label, standings }) => (
              <tr key={id}>
                <th scope="row">{words.say(label)}</th>
                {rivals.map(({ name }, at) => cell(name, words.say(label), standings[at]))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="kam-why">{words.say(rivalsText.itemLegend)}</p>
    </section>
  );

  function cell(rival: string, item: string, standing: ItemStanding | undefined) {
    if (standing?.margin === undefined) return <td key={rival} />;
    const { margin, rated, theirs } = standing;
    const shown = signed(margin, words);
    const said = words.say(rivalsText.itemCell, { item, rival, margin: shown, rated: words.count(rated) });
    const heat = { '--book-heat': Math.min(1, Math.abs(margin) / DARKEST) };
    return (
      <td key={rival} class={margin > 0 ? 'book-ahead' : ''} style={heat}>
        {theirs.length === 0 ? (
          <span title={said}>{shown}</span>
        ) : (
          <button
            type="button"
            class="book-heat-cell"
            title={said}
            aria-label={said}
            onClick={() => onPick(theirs)}
          >
            {shown}
          </button>
        )}
      </td>
    );
  }
}
