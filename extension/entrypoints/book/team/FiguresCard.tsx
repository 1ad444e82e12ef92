import { bookFigures } from '../../../../core/assessment/book-figures.ts';
import { AsOf } from '../../../../core/panel/agenda/AsOf.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { figuresText } from '../../../book-flow/team/figures-text.ts';

export interface FiguresCardProps {
  readonly session: BookSession;
}

/** How well the whole book is tied to us, with how many accounts each figure rests on. */
export function FiguresCard({ session }: FiguresCardProps) {
  const { words } = usePanel();
  const policy = session.playbook.value.care.book;
  const today = session.today();
  const figures = bookFigures(
    session.accounts.value.map(({ account }) => account),
    policy,
    today,
  );
  const limits = {
    months: words.count(policy.longContractMonths),
    products: words.count(policy.stickyProducts),
  };
  const title = words.say(figuresText.title);
  return (
    <section class="kam-card" aria-label={title}>
      <div class="kam-row kam-between kam-wrap">
        <h2>{title}</h2>
        <AsOf
          day={today}
          onDay={(day) => {
            session.asOf.value = day;
          }}
        />
      </div>
      <table class="kam-table">
        <thead>
          <tr>
            <th scope="col">{words.say(figuresText.figure)}</th>
            <th scope="col">{words.say(figuresText.share)}</th>
            <th scope="col">{words.say(figuresText.range)}</th>
            <th scope="col">{words.say(figuresText.base)}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ id, share, range, hits, known }) => (
            <tr key={id} data-figure={id}>
              <th scope="row">{words.say(figuresText.names[id], limits)}</th>
              <td>{share === undefined ? '—' : words.ratio(share)}</td>
              <td>
                {range === undefined
                  ? '—'
                  : words.say(figuresText.between, {
                      low: words.ratio(range[0]),
                      high: words.ratio(range[1]),
                    })}
              </td>
              <td>
                {words.say(figuresText.bases[id], { hits: words.count(hits), known: words.count(known) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="kam-why">{words.say(figuresText.left)}</p>
    </section>
  );
}
