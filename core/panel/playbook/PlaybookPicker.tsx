import { useRef } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';
import { editorText } from './editor-text.ts';

/** A button that asks for a playbook's file and gives its text. */
export function PlaybookPicker({ onText }: { onText(text: string, file: string): void }) {
  const { words } = usePanel();
  const picker = useRef<HTMLInputElement>(null);
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    onText(await file.text(), file.name);
    // So that the same file, mended, can be chosen again.
    input.value = '';
  };
  return (
    <>
      <button type="button" onClick={() => picker.current?.click()}>
        {words.say(editorText.import)}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => void take(event.currentTarget)}
      />
    </>
  );
}
