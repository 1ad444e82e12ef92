import { useEffect } from 'preact/hooks';
import { AGENDA_PARTS } from '../../../core/actions/agenda.ts';
import { AgendaSection } from '../../../core/panel/agenda/AgendaSection.tsx';
import { AsOf } from '../../../core/panel/agenda/AsOf.tsx';
import { agendaText } from '../../../core/panel/agenda/agenda-text.ts';
import { PanelFrame } from '../../../core/panel/PanelFrame.tsx';
import { formatCount } from '../../../core/text/format.ts';
import { say } from '../../../core/text/say.ts';
import type { PaneSession } from '../pane-session.ts';
import { paneText } from '../pane-text.ts';
import { RunningWork } from '../RunningWork.tsx';
import { ReadingNote } from '../reading/ReadingNote.tsx';
import { DueNotes } from './DueNotes.tsx';
import type { TodaySession } from './today-session.ts';
import { todayText } from './today-text.ts';

export interface TodayViewProps {
  readonly pane: PaneSession;
  readonly session: TodaySession;
}

/** Everything that is due across the accounts of the table, by time and by what is at stake. */
export function TodayView({ pane, session }: TodayViewProps) {
  const { language, playbook } = pane;
  useEffect(session.watch, [session]);
  const found = session.found.value;
  const agenda = session.agenda.value;
  const progress = session.progress.value;
  const trouble = session.trouble.value;
  const day = session.day.value;
  const count = (many: number) => formatCount(many, language);
  const due = agenda && AGENDA_PARTS.reduce((sum, part) => sum + agenda[part].length, 0);
  return (
    <PanelFrame language={language} currency={playbook.currency} today={found?.day ?? day}>
      <header>
        <h1 tabIndex={-1}>{say(todayText.title, language)}</h1>
        {pane.reading.read.value === undefined && <p class="kam-sub">{say(paneText.noTable, language)}</p>}
        {agenda !== undefined && due !== undefined && (
          <p class="kam-sub" role="status">
            {say(agendaText.counts, language, { count: count(due), overdue: count(agenda.overdue.length) })}
          </p>
        )}
      </header>
      <AsOf day={day} onDay={session.choose} />
      <ReadingNote language={language} reading={pane.reading} />
      {progress !== undefined && progress > 0 && (
        <div class="kam-stack">
          <RunningWork
            name={say(todayText.looking, language)}
            share={progress}
            cancel={say(todayText.cancel, language)}
            onCancel={session.cancel}
          />
        </div>
      )}
      {trouble !== undefined && (
        <p role="alert" class="pane-failed">
          {trouble}
        </p>
      )}
      {found !== undefined && found.all > 0 && found.looked === found.all && due === 0 && (
        <section class="kam-card" aria-label={say(agendaText.parts.today, language)}>
          <h2>{say(agendaText.nothing, language)}</h2>
          <p class="kam-why">{say(agendaText.nothingWhy, language)}</p>
        </section>
      )}
      {agenda !== undefined &&
        AGENDA_PARTS.map((part) => (
          <AgendaSection
            key={part}
            part={part}
            entries={agenda[part]}
            playbook={playbook}
            openLabel={todayText.select}
            onOpen={(account) => void session.open(account)}
            onAct={session.act}
          />
        ))}
      {found !== undefined && progress === undefined && (
        <DueNotes language={language} found={found} onAgain={session.again} />
      )}
    </PanelFrame>
  );
}
