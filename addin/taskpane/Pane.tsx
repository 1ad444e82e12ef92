import { signal } from '@preact/signals';
import { editorText } from '../../core/panel/playbook/editor-text.ts';
import type { LocalText } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import { insertFormula } from '../workbook/insert-formula.ts';
import { AccountView } from './account/AccountView.tsx';
import type { AccountSession } from './account/account-session.ts';
import { BookCard } from './book/BookCard.tsx';
import type { BookSession } from './book/book-session.ts';
import { DoctorView } from './doctor/DoctorView.tsx';
import { FreezeCard } from './freeze/FreezeCard.tsx';
import type { FreezeSession } from './freeze/freeze-session.ts';
import { FunctionsView } from './insert/FunctionsView.tsx';
import { insertText } from './insert/insert-text.ts';
import { ModelView } from './model/ModelView.tsx';
import type { ModelSession } from './model/model-session.ts';
import type { PaneSession } from './pane-session.ts';
import { paneText } from './pane-text.ts';
import { PlainCard } from './plain/PlainCard.tsx';
import type { PlainSession } from './plain/plain-session.ts';
import { ReadingNote } from './reading/ReadingNote.tsx';
import { ScoreCard } from './score/ScoreCard.tsx';
import type { ScoreSession } from './score/score-session.ts';
import { SidesCard } from './sides/SidesCard.tsx';
import type { SidesSession } from './sides/sides-session.ts';
import { TableView } from './TableView.tsx';
import { TodayView } from './today/TodayView.tsx';
import type { TodaySession } from './today/today-session.ts';

const VIEWS = ['table', 'today', 'account', 'functions', 'model', 'doctor'] as const;
type View = (typeof VIEWS)[number];

const NAMES: Readonly<Record<View, LocalText>> = {
  table: paneText.table,
  today: paneText.today,
  account: paneText.account,
  functions: insertText.functions,
  model: editorText.title,
  doctor: paneText.doctor,
};

const view = signal<View>('table');

export interface PaneProps {
  readonly session: PaneSession;
  readonly score: ScoreSession;
  readonly today: TodaySession;
  readonly account: AccountSession;
  readonly model: ModelSession;
  readonly freeze: FreezeSession;
  readonly plain: PlainSession;
  readonly book: BookSession;
  readonly sides: SidesSession;
}

/** The task pane inside Excel: the table as a whole, the account of the selected row, and what looks wrong. */
export function Pane({ session, score, today, account, model, freeze, plain, book, sides }: PaneProps) {
  const { language, playbook } = session;
  return (
    <div class="pane">
      <nav class="pane-views" aria-label={say(paneText.views, language)}>
        {VIEWS.map((name) => (
          <button
            type="button"
            key={name}
            aria-current={view.value === name ? 'page' : undefined}
            onClick={() => {
              view.value = name;
            }}
          >
            {say(NAMES[name], language)}
          </button>
        ))}
      </nav>
      {view.value === 'table' && (
        <TableView
          language={language}
          playbook={playbook}
          table={session.table.value}
          forTable={<ScoreCard language={language} session={score} />}
        >
          {session.lastTable.value && <SidesCard language={language} pane={session} session={sides} />}
          {session.lastTable.value && <PlainCard language={language} session={plain} />}
          <FreezeCard language={language} session={freeze} />
          <BookCard language={language} pane={session} session={book} />
        </TableView>
      )}
      {view.value === 'today' && <TodayView pane={session} session={today} />}
      {view.value === 'account' && (
        <AccountView
          language={language}
          playbook={playbook}
          session={account}
          lead={<ReadingNote language={language} reading={session.reading} />}
        />
      )}
      {view.value === 'functions' && (
        <FunctionsView
          language={language}
          table={session.lastTable.value}
          today={session.today()}
          insert={insertFormula}
        />
      )}
      {view.value === 'model' && <ModelView session={session} model={model} />}
      {view.value === 'doctor' && <DoctorView language={language} reading={session.reading} />}
    </div>
  );
}
