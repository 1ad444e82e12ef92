import type { ComponentChildren } from 'preact';
import { useOpening } from './use-opening.ts';

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
  const { open, id, button, onKeyDown } = useOpening();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears Esc from whatever inside has the focus.
    <div class="kam-disclosure" onKeyDown={onKeyDown}>
      <div class="kam-row kam-between">
        <span class="kam-sub">{beside}</span>
        <button {...button} class="kam-link" aria-label={named}>
          {label}
        </button>
      </div>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
