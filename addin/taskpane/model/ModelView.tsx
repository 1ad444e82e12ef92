import { PanelFrame } from '../../../core/panel/PanelFrame.tsx';
import { PlaybookEditor } from '../../../core/panel/playbook/PlaybookEditor.tsx';
import { defaultPlaybook } from '../../../core/playbook/default-playbook.ts';
import { say } from '../../../core/text/say.ts';
import type { PaneSession } from '../pane-session.ts';
import { RunningWork } from '../RunningWork.tsx';
import { ReadingNote } from '../reading/ReadingNote.tsx';
import type { ModelSession } from './model-session.ts';
import { modelText } from './model-text.ts';

export interface ModelViewProps {
  readonly session: PaneSession;
  readonly model: ModelSession;
}

/** The playbook by which this workbook computes, to look at and to change. */
export function ModelView({ session, model }: ModelViewProps) {
  const { language, reading } = session;
  const { effect, actions, partly, share } = model.effect;
  return (
    <PanelFrame language={language} currency={session.playbook.currency} today={session.today()}>
      <ReadingNote language={language} reading={reading} />
      {share.value !== undefined && (
        <div class="pane-reading">
          <RunningWork name={say(modelText.comparing, language)} share={share.value} />
        </div>
      )}
      <PlaybookEditor
        inUse={session.playbook}
        standard={defaultPlaybook}
        draft={model.draft.value}
        faults={model.faults.value}
        effect={effect.value}
        actions={actions.value}
        firstRows={partly.value}
        saved={model.saved.value}
        saving={model.saving.value}
        accounts={model.accounts.value}
        onValue={model.edit}
        onTake={model.take}
        onUndo={model.undo}
        onSave={() => void model.save()}
        onImport={model.importText}
        onDefault={model.useDefault}
      />
    </PanelFrame>
  );
}
