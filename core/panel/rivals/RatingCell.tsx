import { useState } from 'preact/hooks';

export interface RatingCellProps {
  readonly label: string;
  /** Row and column, by which the keys find their way. */
  readonly cell: string;
  /** 1–10; undefined is unrated. */
  readonly score: number | undefined;
  onScore(score: number | undefined): void;
  /** What keys do in the grid comes first. */
  onKey(event: KeyboardEvent): void;
}

/** One rating. What is no number from 1 to 10 stays marked and does not count. */
export function RatingCell({ label, cell, score, onScore, onKey }: RatingCellProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly at: number | undefined }>();
  const text =
    typed !== undefined && typed.at === score ? typed.text : score === undefined ? '' : String(score);
  const wrong = text.trim() !== '' && ratingOf(text) === undefined;
  const type = (next: string) => {
    const rating = ratingOf(next);
    const readable = rating !== undefined || next.trim() === '';
    setTyped({ text: next, at: readable ? rating : score });
    if (readable && rating !== score) onScore(rating);
  };
  return (
    <input
      class="kam-input"
      inputMode="decimal"
      autoComplete="off"
      data-cell={cell}
      aria-label={label}
      aria-invalid={wrong}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={(event) => {
        onKey(event);
        // A rating given by a key takes the place of what could not be understood.
        if (event.defaultPrevented && /\d/.test(event.key.normalize('NFKC'))) setTyped(undefined);
      }}
      onInput={(event) => type(event.currentTarget.value)}
    />
  );
}

function ratingOf(text: string): number | undefined {
  const number = Number(text.trim().normalize('NFKC'));
  return text.trim() !== '' && number >= 1 && number <= 10 ? number : undefined;
}
