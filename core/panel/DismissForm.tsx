import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface DismissFormProps {
  onDismiss(reason: string): void;
}

/** Why an action is not wanted: a few usual reasons, or the reader's own words. */
export function DismissForm({ onDismiss }: DismissFormProps) {
  const { words } = usePanel();
  const [own, setOwn] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('button')?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (own.trim() !== '') onDismiss(own.trim());
  };
  return (
    <form ref={form} class="kam-choices" onSubmit={submit}>
      <span class="kam-sub">{words.say(panelText.dismissWhy)}</span>
      <div class="kam-buttons">
        {Object.entries(panelText.dismissReasons).map(([key, reason]) => (
          <button key={key} type="button" onClick={() => onDismiss(words.say(reason))}>
            {words.say(reason)}
          </button>
        ))}
      </div>
      <div class="kam-editor-row">
        <input
          class="kam-input"
          type="text"
          autocomplete="off"
          aria-label={words.say(panelText.otherReason)}
          placeholder={words.say(panelText.otherReason)}
          value={own}
          onInput={(event) => setOwn(event.currentTarget.value)}
        />
        <button type="submit">{words.say(panelText.leaveOut)}</button>
      </div>
    </form>
  );
}
