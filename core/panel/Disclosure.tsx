import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

export interface DisclosureProps {
  readonly label: string;
  /** Its whole name, where the label alone does not say what it is about. */
  readonly named?: string;
  /** Stands beside the button while closed and open. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A button that opens what stands behind a claim, in the same place; Esc closes it again. */
export function Disclosure({ label, named, beside, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears Esc from whatever inside has the focus.
    <div class="kam-disclosure" onKeyDown={close}>
      <div class="kam-row kam-between">
        <span class="kam-sub">{beside}</span>
        <button
          ref={button}
          type="button"
          class="kam-link"
          aria-label={named}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {label}
        </button>
      </div>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
