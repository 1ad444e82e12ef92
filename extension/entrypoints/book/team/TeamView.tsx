import './team.css';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { type TeamRow, teamRows } from '../../../book-flow/team/team-rows.ts';
import { teamText } from '../../../book-flow/team/team-text.ts';
import type { BookProps } from '../book-props.ts';
import { NoAccounts } from '../NoAccounts.tsx';
import { FiguresCard } from './FiguresCard.tsx';
import { LinesCard } from './LinesCard.tsx';

/** The book by account manager: what each looks after, and where it presses. */
export function TeamView({ session, table, language }: BookProps) {
  const { words } = usePanel();
  const { classification } = session.playbook.value;
  const rows = teamRows(session.accounts.value, session.today());
  if (session.progress.value === undefined && rows.length === 0)
    return <NoAccounts language={language.value} session={session} />;
  const open = ({ manager }: TeamRow) => {
    table.filterBy('manager', manager === undefined ? { unknown: true } : { is: manager });
    location.hash = 'accounts';
  };
  const classes = ['core', 'secondary', 'rising', 'low', 'prospect'] as const;
  return (
    <div class="book-team">
      <section class="kam-card" aria-label={words.say(teamText.title)}>
        <h2>{words.say(teamText.title)}</h2>
        <p class="kam-sub">{words.say(teamText.what)}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <section class="kam-scroll" tabIndex={0} aria-label={words.say(teamText.title)}>
          <table class="kam-table team">
            <thead>
              <tr>
                <th scope="col">{words.say(teamText.manager)}</th>
                <th scope="col">{words.say(teamText.accounts)}</th>
                <th scope="col">{words.say(teamText.revenue)}</th>
                <th scope="col">{words.say(teamText.value)}</th>
                {classes.map((name) => (
                  <th key={name} scope="col">
                    {words.say(classification.texts.value[name].label)}
                  </th>
                ))}
                <th scope="col">{words.say(teamText.open)}</th>
                <th scope="col">{words.say(teamText.overdue)}</th>
                <th scope="col">{words.say(teamText.alarm)}</th>
                <th scope="col">{words.say(teamText.complete)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.manager ?? ''}>
                  <th scope="row">
                    <button type="button" class="kam-link" onClick={() => open(row)}>
                      {row.manager ?? words.say(teamText.nobody)}
                    </button>
                  </th>
                  <td>{words.count(row.count)}</td>
                  <td>
                    {row.revenue === undefined ? '—' : words.money(row.revenue)}
                    {row.revenueKnown < row.count && (
                      <span class="kam-sub">
                        {words.say(teamText.knownOf, { known: row.revenueKnown, all: row.count })}
                      </span>
                    )}
                  </td>
                  <td>
                    {row.value === undefined ? '—' : words.score(row.value)}
                    {row.valued < row.count && (
                      <span class="kam-sub">
                        {words.say(teamText.knownOf, { known: row.valued, all: row.count })}
                      </span>
                    )}
                  </td>
                  {classes.map((name) => (
                    <td key={name}>{words.count(row.classes[name] ?? 0)}</td>
                  ))}
                  <td>{words.count(row.open)}</td>
                  <td>{words.count(row.overdue)}</td>
                  <td>{words.count(row.alarm)}</td>
                  <td>{words.ratio(row.complete)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </section>
      <FiguresCard session={session} />
      <LinesCard session={session} />
    </div>
  );
}
