export interface AmountBarProps {
  /** Length of the bar, 0–1. */
  readonly share: number;
  /** Part of it that is filled: what the win rates leave of the amount, 0–1. */
  readonly of: number;
}

/** An amount as a bar, with the part that may be counted on; the figure stands beside it. */
export function AmountBar({ share, of }: AmountBarProps) {
  return (
    <span class="book-bar" aria-hidden="true">
      <span class="book-bar-whole" style={{ width: `${share * 100}%` }}>
        <span class="book-bar-part" style={{ width: `${of * 100}%` }} />
      </span>
    </span>
  );
}
