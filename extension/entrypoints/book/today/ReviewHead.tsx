import type { Review } from '../../../../core/care/cadence.ts';
import { DueChip } from '../../../../core/panel/DueChip.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { reviewsText } from '../../../book-flow/today/reviews-text.ts';

export interface ReviewHeadProps {
  readonly review: Review;
  /** Marks it as held on a day, or takes that back; without it nothing can be marked. */
  readonly onMark?: (day: string, done: boolean) => void;
}

/** What one review is called, when it is due, and that it was held. */
export function ReviewHead({ review: { label, due, held }, onMark }: ReviewHeadProps) {
  const { words, today } = usePanel();
  const review = words.say(label);
  return (
    <div class="kam-row kam-between kam-wrap">
      <h3>{review}</h3>
      <span class="kam-row kam-wrap">
        {held !== undefined && (
          <span class="kam-sub">{words.say(reviewsText.heldOn, { date: words.date(held) })}</span>
        )}
        <DueChip due={due} />
        {onMark && today !== undefined && (
          <button
            type="button"
            aria-label={words.say(held === today ? reviewsText.notHeldFor : reviewsText.heldFor, { review })}
            onClick={() => onMark(today, held !== today)}
          >
            {words.say(held === today ? reviewsText.notHeld : reviewsText.held)}
          </button>
        )}
      </span>
    </div>
  );
}
