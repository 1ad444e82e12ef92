import { useEffect } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { DifferenceFold } from '../../../../core/panel/playbook/DifferenceFold.tsx';
import { editorText } from '../../../../core/panel/playbook/editor-text.ts';
import { PlaybookEditor } from '../../../../core/panel/playbook/PlaybookEditor.tsx';
import { defaultPlaybook } from '../../../../core/playbook/default-playbook.ts';
import type { BookProps } from '../book-props.ts';
import './model.css';
import { EarlierModels } from './EarlierModels.tsx';
import { modelSessionOf } from './model-session-of.ts';
import { modelText } from './model-text.ts';
import { TeamFile } from './TeamFile.tsx';

/** The playbook by which this browser computes: to change, to try out on the whole book, to share, to go back. */
export function ModelView({ session, keeper, at }: BookProps) {
  const { words, announce } = usePanel();
  const model = modelSessionOf(session, at);
  const inUse = session.playbook.value;
  const saved = model.saved.value;
  const changed = model.changed.value;
  useWarning(changed);
  const discard = () => {
    model.discard();
    announce(words.say(modelText.discarded));
  };
  return (
    <div class="book-model">
      <PlaybookEditor
        inUse={inUse}
        standard={defaultPlaybook}
        draft={model.draft.value}
        faults={model.faults.value}
        effect={model.effect.value}
        actions={model.actions.value}
        firstRows={false}
        saved={
          saved && {
            text:
              saved.failed === undefined
                ? words.say(modelText.saved)
                : words.say(editorText.saveFailed, { reason: saved.failed }),
            failed: saved.failed !== undefined,
          }
        }
        saving={model.saving.value}
        accounts={model.accounts.value}
        place="browser"
        onValue={model.edit}
        onTake={model.take}
        onUndo={model.undo}
        onSave={() => void model.save()}
        onImport={model.importText}
        onDefault={model.useDefault}
      >
        <div class="kam-card kam-folds">
          {/* It opens by itself once a whole model has come in, and stays a line while somebody types. */}
          <DifferenceFold
            key={model.taken.value}
            standard={inUse}
            playbook={model.draft.value.playbook}
            title={words.say(modelText.againstInUse)}
            open={model.taken.value > 0 && changed}
          />
          <div class="kam-row kam-between kam-wrap book-model-not-yet">
            <p class="kam-sub">{words.say(changed ? modelText.notYet : modelText.asInUse)}</p>
            <button type="button" disabled={!changed} onClick={discard}>
              {words.say(modelText.discard)}
            </button>
          </div>
        </div>
      </PlaybookEditor>
      <div class="kam-card kam-folds">
        <TeamFile model={model} />
        <EarlierModels keeper={keeper} inUse={inUse} onTake={model.take} />
      </div>
    </div>
  );
}

/** The browser asks before a page is closed on which something is not saved. */
function useWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
