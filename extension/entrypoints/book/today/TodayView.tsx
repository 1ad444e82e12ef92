import { useMemo } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { actOn } from '../../../book-flow/today/act-on.ts';
import { AGENDA_PARTS, agendaOf } from '../../../book-flow/today/agenda.ts';
import { agendaAsText } from '../../../book-flow/today/agenda-as-text.ts';
import { todayText } from '../../../book-flow/today/today-text.ts';
import { TakeActions } from '../../sidepanel/TakeActions.tsx';
import { AsOf } from '../AsOf.tsx';
import type { BookProps } from '../book-props.ts';
import { NoAccounts } from '../NoAccounts.tsx';
import { AgendaSection } from './AgendaSection.tsx';
import { BecameFold } from './BecameFold.tsx';
import { ReviewsFold } from './ReviewsFold.tsx';

/** Everything that is due across the accounts, by time and by what is at stake. */
export function TodayView({ session, keeper, language, at }: BookProps) {
  const { words } = usePanel();
  const accounts = session.accounts.value;
  const today = session.today();
  const agenda = useMemo(() => agendaOf(accounts, today), [accounts, today]);
  if (session.progress.value === undefined && accounts.length === 0)
    return <NoAccounts language={language.value} session={session} />;
  const all = AGENDA_PARTS.flatMap((part) => agenda[part]);
  const count = words.count(all.length);
  const entries = all.map(({ row, action }) => ({
    key: row.stored.key,
    account: row.stored.name,
    action,
  }));
  return (
    <div class="book-today">
      {all.length === 0 ? (
        <section class="kam-card book-none" aria-label={words.say(todayText.parts.today)}>
          <h2>{words.say(todayText.nothing)}</h2>
          <p>{words.say(todayText.nothingWhy)}</p>
        </section>
      ) : (
        <div class="kam-row kam-between kam-wrap">
          <span class="kam-sub">
            {words.say(todayText.counts, { count, overdue: words.count(agenda.overdue.length) })}
          </span>
          <span class="kam-row kam-wrap">
            <AsOf asOf={session.asOf} today={today} />
            <TakeActions entries={entries} text={agendaAsText(agenda, words)} file={`kam-${today}`} at={at} />
          </span>
        </div>
      )}
      {AGENDA_PARTS.map((part) => (
        <AgendaSection
          key={part}
          part={part}
          entries={agenda[part]}
          playbook={session.playbook.value}
          onOpen={(key) => {
            session.chosen.value = key;
            location.hash = 'accounts';
          }}
          onAct={(row, action, word) => void actOn(row, action, word, session, keeper)}
        />
      ))}
      <div class="kam-card kam-folds">
        <ReviewsFold session={session} />
        <BecameFold session={session} keeper={keeper} />
      </div>
    </div>
  );
}
