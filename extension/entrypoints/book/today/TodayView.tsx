import { useMemo } from 'preact/hooks';
import { AGENDA_PARTS, agendaOf } from '../../../../core/actions/agenda.ts';
import { AgendaSection } from '../../../../core/panel/agenda/AgendaSection.tsx';
import { AsOf } from '../../../../core/panel/agenda/AsOf.tsx';
import { agendaText } from '../../../../core/panel/agenda/agenda-text.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { actOn } from '../../../book-flow/today/act-on.ts';
import type { BookProps } from '../book-props.ts';
import { NoAccounts } from '../NoAccounts.tsx';
import { BecameFold } from './BecameFold.tsx';
import { ReviewsFold } from './ReviewsFold.tsx';
import { TakeAgenda } from './TakeAgenda.tsx';

/** Everything that is due across the accounts, by time and by what is at stake. */
export function TodayView({ session, keeper, language, at }: BookProps) {
  const { words } = usePanel();
  const accounts = session.accounts.value;
  const today = session.today();
  const agenda = useMemo(
    () =>
      agendaOf(
        accounts.map((row) => ({ key: row.stored.key, name: row.stored.name, open: row.open ?? [], row })),
        today,
      ),
    [accounts, today],
  );
  if (session.progress.value === undefined && accounts.length === 0)
    return <NoAccounts language={language.value} session={session} />;
  const all = AGENDA_PARTS.flatMap((part) => agenda[part]);
  const count = words.count(all.length);
  return (
    <div class="book-today">
      {all.length === 0 ? (
        <section class="kam-card book-none" aria-label={words.say(agendaText.parts.today)}>
          <h2>{words.say(agendaText.nothing)}</h2>
          <p>{words.say(agendaText.nothingWhy)}</p>
        </section>
      ) : (
        <div class="kam-row kam-between kam-wrap">
          <span class="kam-sub">
            {words.say(agendaText.counts, { count, overdue: words.count(agenda.overdue.length) })}
          </span>
          <span class="kam-row kam-wrap">
            <AsOf
              day={today}
              onDay={(day) => {
                session.asOf.value = day;
              }}
            />
            <TakeAgenda session={session} at={at} />
          </span>
        </div>
      )}
      {AGENDA_PARTS.map((part) => (
        <AgendaSection
          key={part}
          part={part}
          entries={agenda[part]}
          playbook={session.playbook.value}
          onOpen={({ key }) => {
            session.chosen.value = key;
            location.hash = 'accounts';
          }}
          onAct={({ account, action }, word) => void actOn(account.row, action, word, session, keeper)}
        />
      ))}
      <div class="kam-card kam-folds">
        <ReviewsFold session={session} />
        <BecameFold session={session} keeper={keeper} />
      </div>
    </div>
  );
}
