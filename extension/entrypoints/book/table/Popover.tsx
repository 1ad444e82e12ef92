import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { classNames } from '../../../../core/panel/class-name.ts';

export interface PopoverProps {
  /** What the button shows. */
  readonly face: ComponentChildren;
  /** What the button and the part that it opens are called. */
  readonly label: string;
  readonly look?: string;
  readonly tabIndex?: number;
  /** The button's own name, where its face says less. */
  readonly named?: boolean;
  /** Made anew at every opening. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button with a part of the page that opens above the rest, and closes by Escape or a press elsewhere. */
export function Popover({ face, label, look, tabIndex = 0, named = false, children }: PopoverProps) {
  const id = useId();
  const part = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const opened = (event: { readonly newState: string }) => {
    const now = event.newState === 'open';
    setOpen(now);
    if (now) place();
  };
  // What it holds is drawn when it opens: it stands where it fits once its size is known.
  const place = () =>
    requestAnimationFrame(() => {
      if (part.current === null || button.current === null) return;
      const at = button.current.getBoundingClientRect();
      const { width, height } = part.current.getBoundingClientRect();
      const room = document.documentElement;
      part.current.style.left = `${Math.max(8, Math.min(at.left, room.clientWidth - width - 8))}px`;
      const below = at.bottom + 4;
      part.current.style.top = `${below + height > room.clientHeight ? Math.max(8, at.top - height - 4) : below}px`;
      part.current.querySelector<HTMLElement>('input, button, select')?.focus();
    });
  return (
    <>
      <button
        ref={button}
        type="button"
        class={classNames(look)}
        popovertarget={id}
        aria-label={named ? label : undefined}
        aria-haspopup="dialog"
        aria-expanded={open}
        tabIndex={tabIndex}
      >
        {face}
      </button>
      <div
        ref={part}
        id={id}
        class="book-popover"
        popover="auto"
        role="dialog"
        aria-label={label}
        onToggle={opened}
        // Keys pressed inside are not for the table around it.
        onKeyDown={(event) => event.stopPropagation()}
      >
        {open && children(() => part.current?.hidePopover())}
      </div>
    </>
  );
}
