import { useEffect } from 'preact/hooks';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
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
  const book = useBookAround(others, key, readSubject(subject).account, playbook);
  const shown = useShownNow(subject, playbook, book);
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
          {subject.page && <TeachingCard teaching={teaching} />}
        </>
      }
      beneathReadings={subject.page && <TeachButtons teaching={teaching} />}
    />
  );
}
