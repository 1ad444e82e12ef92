import { signal } from '@preact/signals';
import { editorText } from '../../core/panel/playbook/editor-text.ts';
import type { LocalText } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import { insertFormula } from '../workbook/insert-formula.ts';
import { AccountView } from './AccountView.tsx';
import { DoctorView } from './DoctorView.tsx';
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
import { TableView } from './TableView.tsx';

const VIEWS = ['table', 'account', 'functions', 'model', 'doctor'] as const;
type View = (typeof VIEWS)[number];

const NAMES: Readonly<Record<View, LocalText>> = {
  table: paneText.table,
  account: paneText.account,
  functions: insertText.functions,
  model: editorText.title,
  doctor: paneText.doctor,
};

const view = signal<View>('table');

export interface PaneProps {
  readonly session: PaneSession;
  readonly model: ModelSession;
  readonly freeze: FreezeSession;
  readonly plain: PlainSession;
}

/** The task pane inside Excel: the table as a whole, the account of the selected row, and what looks wrong. */
export function Pane({ session, model, freeze, plain }: PaneProps) {
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
          scoring={session.scoring.value}
          onScore={session.score}
          onCancel={session.cancel}
        >
          {session.lastTable.value && <PlainCard language={language} session={plain} />}
          <FreezeCard language={language} session={freeze} />
        </TableView>
      )}
      {view.value === 'account' && (
        <AccountView
          language={language}
          playbook={playbook}
          shown={session.shown.value}
          onEdit={session.edit}
          onHide={session.hide}
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
      {view.value === 'doctor' && <DoctorView language={language} findings={session.findings.value} />}
    </div>
  );
}
