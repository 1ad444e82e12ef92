import type { ComponentChildren } from 'preact';
import { usePanel } from './panel-context.ts';
import { editorText } from './playbook/editor-text.ts';
import { useOpening } from './use-opening.ts';

export interface OpenerProps {
  readonly label: string;
  /** Whose part it is, for those who do not see what the button stands under. */
  readonly of?: string | undefined;
  /** Stands beside it, closed and open. */
  readonly beside?: string | undefined;
  /** What can be changed without opening it. */
  readonly control?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One of many parts: its name opens it, Esc closes it. What is inside is drawn only then. */
export function Opener({ label, of, beside, control, children }: OpenerProps) {
  const { words } = usePanel();
  const { open, id, button, onKeyDown } = useOpening();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears Esc from whatever inside has the focus.
    <div class="kam-part" onKeyDown={onKeyDown}>
      <div class="kam-row kam-between kam-baseline">
        <button
          {...button}
          class="kam-opener"
          aria-label={of === undefined ? undefined : words.say(editorText.of, { what: of, part: label })}
        >
          {label}
        </button>
        {beside !== undefined && <span class="kam-sub kam-end">{beside}</span>}
        {control}
      </div>
      {open && (
        <div id={id} class="kam-part-body">
          {children}
        </div>
      )}
    </div>
  );
}
