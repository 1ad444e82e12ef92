import type { ComponentChildren } from 'preact';

export interface AmountBarProps {
  /** Length of the bar, 0–1. */
  readonly share: number;
  /** Part of it that is filled: what the win rates leave of the amount, 0–1. */
  readonly of: number;
  /** The figure, which stands at its end. */
  readonly children: ComponentChildren;
}

/** An amount as a bar, with the part that may be counted on. */
export function AmountBar({ share, of, children }: AmountBarProps) {
  return (
    <span class="book-amount">
      <span class="book-amount-track" aria-hidden="true">
        <span class="book-amount-whole" style={{ width: `${share * 100}%` }}>
          <span class="book-amount-part" style={{ width: `${of * 100}%` }} />
        </span>
      </span>
      <span>{children}</span>
    </span>
  );
}
