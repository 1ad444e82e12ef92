import { useId, useState } from 'preact/hooks';
import type { PlaybookFault } from '../../playbook/parse-playbook.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Disclosure } from '../Disclosure.tsx';
import { Fold } from '../Fold.tsx';
import { usePanel } from '../panel-context.ts';
import { editorText } from './editor-text.ts';
import { FaultList } from './FaultList.tsx';
import { PlaybookPicker } from './PlaybookPicker.tsx';

export interface FileFoldProps {
  readonly playbook: Playbook;
  /** Takes the text of a file in place of the draft; gives every fault where it is refused. */
  onImport(text: string): readonly PlaybookFault[];
  onDefault(): void;
}

/** The playbook as a file, out and in. */
export function FileFold({ playbook, onImport, onDefault }: FileFoldProps) {
  const { words } = usePanel();
  const [read, setRead] = useState<{ readonly file: string; readonly faults: readonly PlaybookFault[] }>();
  const id = useId();
  const text = JSON.stringify(playbook, undefined, 2);
  const download = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = `${`${playbook.name} ${playbook.version}`.replace(/[\\/:*?"<>|]+/g, '-')}.json`;
    link.click();
    // The host may still be reading it when click() returns.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return (
    <Fold title={words.say(editorText.file)} summary={words.say(editorText.fileSummary)}>
      <div class="kam-buttons">
        <button type="button" onClick={download}>
          {words.say(editorText.export)}
        </button>
        <PlaybookPicker onText={(read, file) => setRead({ file, faults: onImport(read) })} />
        <button type="button" onClick={onDefault}>
          {words.say(editorText.useDefault)}
        </button>
      </div>
      {read && read.faults.length === 0 && (
        <p role="status">{words.say(editorText.imported, { file: read.file })}</p>
      )}
      {read && read.faults.length > 0 && (
        <div role="alert">
          <p>
            <b>{words.say(editorText.refused, { file: read.file })}</b>{' '}
            {words.say(editorText.faultCount, { count: read.faults.length })}
          </p>
          <FaultList faults={read.faults} />
        </div>
      )}
      <Disclosure label="JSON">
        <label class="kam-sub" for={id}>
          {words.say(editorText.exportHint)}
        </label>
        <textarea
          id={id}
          class="kam-input"
          rows={6}
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Disclosure>
    </Fold>
  );
}
