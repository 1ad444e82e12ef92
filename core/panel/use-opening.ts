import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

export interface Opening {
  readonly open: boolean;
  /** What every button that opens a part beside it says of that. */
  readonly button: {
    readonly ref: RefObject<HTMLButtonElement | null>;
    readonly type: 'button';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string | undefined;
    onClick(): void;
  };
  /** Of the part that opens. */
  readonly id: string;
  /** Esc from whatever inside has the focus closes the part, and gives the focus back to its button. */
  onKeyDown(event: KeyboardEvent): void;
}

/** A part that a button opens in the same place and Esc closes again. */
export function useOpening(): Opening {
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  const id = useId();
  return {
    open,
    id,
    button: {
      ref,
      type: 'button',
      'aria-expanded': open,
      'aria-controls': open ? id : undefined,
      onClick: () => setOpen(!open),
    },
    onKeyDown: (event) => {
      if (event.key !== 'Escape' || !open) return;
      event.stopPropagation();
      setOpen(false);
      ref.current?.focus();
    },
  };
}
