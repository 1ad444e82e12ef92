import { linesOfBook } from '../../../../core/assessment/lines-of-book.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { linesText } from '../../../book-flow/team/lines-text.ts';

/** Product by product, how many of last year's customers no longer buy it. */
export function LinesCard({ session }: { readonly session: BookSession }) {
  const { words } = usePanel();
  const lines = linesOfBook(session.accounts.value.map(({ account }) => account));
  const title = words.say(linesText.title);
  return (
    <section class="kam-card" aria-label={title}>
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p class="kam-why">{words.say(linesText.none)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard.
        <section class="kam-scroll" aria-label={title} tabIndex={0}>
          <table class="kam-table">
            <thead>
              <tr>
                {(['product', 'customers', 'lost', 'share', 'before', 'now'] as const).map((column) => (
                  <th key={column} scope="col">
                    {words.say(linesText[column])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ product, customers, lost, churn, before, now }) => (
                <tr key={product} data-line={product}>
                  <th scope="row">{product}</th>
                  <td>{words.count(customers)}</td>
                  <td>{words.count(lost)}</td>
                  <td>{words.ratio(churn)}</td>
                  <td>{words.money(before)}</td>
                  <td>{words.money(now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
