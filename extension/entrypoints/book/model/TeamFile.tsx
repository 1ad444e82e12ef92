import { useEffect, useRef, useState } from 'preact/hooks';
import { Fold } from '../../../../core/panel/Fold.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { FaultList } from '../../../../core/panel/playbook/FaultList.tsx';
import { PlaybookPicker } from '../../../../core/panel/playbook/PlaybookPicker.tsx';
import type { PlaybookFault } from '../../../../core/playbook/parse-playbook.ts';
import { stampOf, stampText } from '../../../../core/playbook/stamp.ts';
import type { ModelSession } from './model-session.ts';
import { modelText } from './model-text.ts';

export interface TeamFileProps {
  readonly model: ModelSession;
}

/** A model that comes as a file from somebody else: opened, compared, and only then taken. */
export function TeamFile({ model }: TeamFileProps) {
  const { words } = usePanel();
  const [read, setRead] = useState<{ readonly file: string; readonly faults: readonly PlaybookFault[] }>();
  const take = (text: string, file: string) => setRead({ file, faults: model.importText(text) });
  useDroppedFile(take);
  const { file = '', faults = [] } = read ?? {};
  const stamp = stampText(stampOf(model.draft.value.playbook));
  return (
    <Fold title={words.say(modelText.team)} summary={words.say(modelText.teamSummary)}>
      <p class="kam-why">{words.say(modelText.teamHow)}</p>
      <div class="kam-row book-model-import">
        <PlaybookPicker onText={take} />
        <span class="kam-sub">{words.say(modelText.dropped)}</span>
      </div>
      {read && faults.length === 0 && (
        <p role="status">
          {model.changed.value
            ? words.sentences([words.say(modelText.read, { file, stamp }), words.say(modelText.notYet)])
            : words.say(modelText.same, { file })}
        </p>
      )}
      {read && faults.length > 0 && (
        <div role="alert">
          <b>{words.say(modelText.refused, { file })}</b>
          <FaultList faults={faults} />
        </div>
      )}
    </Fold>
  );
}

/** A file dropped anywhere on the page is opened as a model, instead of replacing the page. */
function useDroppedFile(use: (text: string, file: string) => void): void {
  const latest = useRef(use);
  latest.current = use;
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void file.text().then((text) => latest.current(text, file.name));
    };
    addEventListener('dragover', allow);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', allow);
      removeEventListener('drop', drop);
    };
  }, []);
}
