import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';
import { notesText } from './notes-text.ts';

export interface LineItemProps {
  /** What the line is called, for the names of its buttons. */
  readonly name: string;
  /** The line as it is read. */
  readonly children: ComponentChildren;
  /** The line as it is written; without it the line is only read. */
  readonly editor?: ComponentChildren;
  /** From the start, for a line that is drawn anew while it is written. */
  readonly open?: boolean;
  readonly onOpen?: (open: boolean) => void;
  readonly onRemove?: (() => void) | undefined;
}

/** One line of a list: read, opened to be written, or taken out. */
export function LineItem({ name, children, editor, open: atFirst = false, onOpen, onRemove }: LineItemProps) {
  const { words, announce } = usePanel();
  const [open, setOpen] = useState(atFirst);
  return (
    <li class="kam-line-item">
      <div class="kam-row kam-between kam-top">
        <div class="kam-line-read">{children}</div>
        {editor && (
          <button
            type="button"
            class="kam-link"
            aria-expanded={open}
            aria-label={words.say(open ? notesText.closeFor : notesText.editFor, { what: name })}
            onClick={() => {
              setOpen(!open);
              onOpen?.(!open);
            }}
          >
            {words.say(open ? notesText.close : notesText.edit)}
          </button>
        )}
      </div>
      {editor && open && (
        <div class="kam-line-editor">
          {editor}
          {onRemove && (
            <button
              type="button"
              class="kam-link"
              aria-label={words.say(notesText.removeFor, { what: name })}
              onClick={() => {
                announce(words.say(notesText.removed, { what: name }));
                onRemove();
              }}
            >
              {words.say(notesText.remove)}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
