import { useRef, useState } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { TeachingSession } from '../../../panel-flow/teaching/teaching-session.ts';
import { teachingText } from '../../../panel-flow/teaching/teaching-text.ts';
import { PackPreview } from './PackPreview.tsx';

/** Rules out of a file: what is wrong with it, or what they would read, before any of them is kept. */
export function RulePackCard({ teaching }: { readonly teaching: TeachingSession }) {
  const { words } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  const [unread, setUnread] = useState<string>();
  const { value: step } = teaching.pack;
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    setUnread(undefined);
    file.text().then(
      (text) => teaching.choosePack(file.name, text),
      (error: unknown) =>
        setUnread(words.say(teachingText.packUnread, { file: file.name, why: String(error) })),
    );
    // The same file may be chosen again, once it is mended.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <div class="kam-buttons">
        <button type="button" onClick={() => input.current?.click()}>
          {words.say(teachingText.loadFile)}
        </button>
        <input
          ref={input}
          type="file"
          class="kam-unseen"
          tabIndex={-1}
          aria-label={words.say(teachingText.loadFile)}
          accept=".json,application/json"
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
      </div>
      {unread !== undefined && (
        <p class="kam-fault" role="alert">
          {unread}
        </p>
      )}
      {step?.kind === 'refused' && (
        <div class="kam-fault" role="alert">
          <p>{words.say(teachingText.packRefused, { file: step.file })}</p>
          <ul>
            {step.faults.map(({ path, message }) => (
              <li key={`${path} ${message.en}`}>{[path, words.say(message)].filter(Boolean).join(': ')}</li>
            ))}
          </ul>
        </div>
      )}
      {step?.kind === 'preview' && <PackPreview teaching={teaching} step={step} />}
    </>
  );
}
