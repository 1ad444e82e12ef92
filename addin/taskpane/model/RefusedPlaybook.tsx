import { useState } from 'preact/hooks';
import { usePanel } from '../../../core/panel/panel-context.ts';
import { editorText } from '../../../core/panel/playbook/editor-text.ts';
import { FaultList } from '../../../core/panel/playbook/FaultList.tsx';
import { PlaybookPicker } from '../../../core/panel/playbook/PlaybookPicker.tsx';
import { defaultPlaybook } from '../../../core/playbook/default-playbook.ts';
import type { PlaybookFault } from '../../../core/playbook/parse-playbook.ts';
import { readPlaybookFile } from '../../../core/playbook/read-playbook-file.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';

/** The ways on from a stored playbook that cannot be used: another file, or the default. */
export function RefusedPlaybook({ onReplace }: { onReplace(playbook: Playbook): Promise<void> }) {
  const { words } = usePanel();
  const [refused, setRefused] = useState<{ file: string; faults: readonly PlaybookFault[] }>();
  const take = (text: string, file: string) => {
    const { playbook, faults } = readPlaybookFile(text);
    if (playbook === undefined) setRefused({ file, faults });
    else void onReplace(playbook);
  };
  return (
    <div>
      <div class="kam-buttons">
        <PlaybookPicker onText={take} />
        <button type="button" onClick={() => void onReplace(defaultPlaybook)}>
          {words.say(editorText.useDefault)}
        </button>
      </div>
      {refused && (
        <>
          <p>{words.say(editorText.refused, { file: refused.file })}</p>
          <FaultList faults={refused.faults} />
        </>
      )}
    </div>
  );
}
