import { PanelFrame } from '../../../core/panel/PanelFrame.tsx';
import { PlaybookEditor } from '../../../core/panel/playbook/PlaybookEditor.tsx';
import { defaultPlaybook } from '../../../core/playbook/default-playbook.ts';
import type { PaneSession } from '../pane-session.ts';
import type { ModelSession } from './model-session.ts';

export interface ModelViewProps {
  readonly session: PaneSession;
  readonly model: ModelSession;
}

/** The playbook by which this workbook computes, to look at and to change. */
export function ModelView({ session, model }: ModelViewProps) {
  const rows = session.lastTable.value?.rowCount ?? 0;
  return (
    <PanelFrame language={session.language} currency={session.playbook.currency}>
      <PlaybookEditor
        inUse={session.playbook}
        standard={defaultPlaybook}
        draft={model.draft.value}
        faults={model.faults.value}
        effect={model.effect.value}
        firstRows={rows > session.lastCells.value.length}
        saved={model.saved.value}
        saving={model.saving.value}
        onValue={model.edit}
        onUndo={model.undo}
        onSave={() => void model.save()}
        onImport={model.importText}
        onDefault={model.useDefault}
      />
    </PanelFrame>
  );
}
