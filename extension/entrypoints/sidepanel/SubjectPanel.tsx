import { useEffect, useState } from 'preact/hooks';
import { AsOf } from '../../../core/panel/agenda/AsOf.tsx';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { formatDate } from '../../../core/text/format.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { bookText } from '../../book-flow/book-text.ts';
import { flowText } from '../../panel-flow/flow-text.ts';
import type { Keeper } from '../../panel-flow/keeper.ts';
import type { Neighbours } from '../../panel-flow/neighbours.ts';
import type { PanelSession } from '../../panel-flow/panel-session.ts';
import type { Subject } from '../../panel-flow/screen.ts';
import { readSubject } from '../../panel-flow/shown-account.ts';
import type { TeachingSession } from '../../panel-flow/teaching/teaching-session.ts';
import { AssessedSubject } from './AssessedSubject.tsx';
import { openBook } from './open-book.ts';
import { TeachButtons } from './teaching/TeachButtons.tsx';
import { TeachingCard } from './teaching/TeachingCard.tsx';
import { useBookAround } from './use-book-around.ts';
import { useShownNow } from './use-shown-now.ts';

export interface SubjectPanelProps {
  readonly language: Language;
  readonly playbook: Playbook;
  readonly subject: Subject;
  readonly session: PanelSession;
  readonly keeper: Keeper;
  readonly teaching: TeachingSession;
  readonly neighbours: Neighbours;
  readonly trouble: string | undefined;
  onSettings(): void;
}

/** The account in front, assessed as of today among the accounts of its book. */
export function SubjectPanel(props: SubjectPanelProps) {
  const { language, playbook, subject, session, teaching, neighbours } = props;
  const { key } = subject.stored;
  const invented = subject.sample !== undefined;
  useEffect(() => {
    if (invented) void neighbours.loadSample();
  }, [neighbours, invented]);
  const others = invented ? neighbours.sample.value : neighbours.own.value;
  const book = useBookAround(others, key, readSubject(subject, playbook).account, playbook);
  // Another account is looked at as of today.
  const [looked, setLooked] = useState<{ readonly key: string; readonly day: string }>();
  const asOf = looked?.key === key ? looked.day : undefined;
  const shown = useShownNow(subject, playbook, book, asOf);
  return (
    <AssessedSubject
      {...props}
      shown={shown}
      book={book}
      onModel={() => void openBook('model')}
      lead={
        <>
          {session.chosen.value && (
            <button type="button" class="kam-link sidepanel-back" onClick={session.backToPage}>
              ‹ {say(flowText.toPage, language)}
            </button>
          )}
          {asOf !== undefined && (
            <p class="kam-row kam-between kam-wrap kam-sub">
              <span role="status">
                {say(bookText.asOfNote, language, { date: formatDate(asOf, language) })}
              </span>
              <button type="button" class="kam-link" onClick={() => setLooked(undefined)}>
                {say(bookText.backToToday, language)}
              </button>
            </p>
          )}
          {subject.page && <TeachingCard teaching={teaching} />}
        </>
      }
      beneathActions={
        <AsOf
          day={shown.assessment.asOf ?? ''}
          onDay={(day) => setLooked(day === undefined ? undefined : { key, day })}
        />
      }
      beneathReadings={subject.page && <TeachButtons teaching={teaching} />}
    />
  );
}
