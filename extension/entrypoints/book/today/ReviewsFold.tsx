import { useEffect, useState } from 'preact/hooks';
import { reviewAgenda } from '../../../../core/assessment/review-agenda.ts';
import { type HeldReviews, nextReviews, type ReviewId } from '../../../../core/care/cadence.ts';
import { calendarOf } from '../../../../core/care/calendar-of.ts';
import { Fold } from '../../../../core/panel/Fold.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { reviewsText } from '../../../book-flow/today/reviews-text.ts';
import { heldReviews, markReview } from '../../../storage/held-reviews.ts';
import { ReviewHead } from './ReviewHead.tsx';
import { ReviewPoints } from './ReviewPoints.tsx';

export interface ReviewsFoldProps {
  readonly session: BookSession;
}

/** When the book is reviewed next, and what there is to look at. */
export function ReviewsFold({ session }: ReviewsFoldProps) {
  const { words, announce } = usePanel();
  const [held, setHeld] = useState<HeldReviews>({});
  useEffect(() => void heldReviews().then(setHeld), []);
  const accounts = session.accounts.value;
  const own = session.source.value === 'own';
  const { care } = session.playbook.value;
  const today = session.today();
  const calendar = calendarOf(care);
  // Of the invented book nothing is held.
  const reviews = nextReviews(care.cadence, today, calendar, own ? held : {});
  const [next] = reviews;
  if (next === undefined) return null;
  const unsure = reviews.filter(({ covered }) => !covered).map(({ due }) => due.slice(0, 4));
  const mark = async (id: ReviewId, day: string, done: boolean) => {
    const kept = await markReview(id, day, done);
    setHeld(kept);
    const after = nextReviews(care.cadence, today, calendar, kept).find((one) => one.id === id);
    if (after === undefined) return;
    const review = words.say(after.label);
    announce(
      done
        ? words.say(reviewsText.heldSaid, { review, date: words.date(after.due) })
        : words.say(reviewsText.notHeldSaid, { review }),
    );
  };
  return (
    <Fold
      title={words.say(reviewsText.title)}
      summary={words.say(reviewsText.summary, { review: words.say(next.label), date: words.date(next.due) })}
      lazy
    >
      {reviews.map((review) => (
        <section
          key={review.id}
          class="book-review"
          data-review={review.id}
          aria-label={words.say(review.label)}
        >
          <ReviewHead
            review={review}
            {...(own ? { onMark: (day, done) => void mark(review.id, day, done) } : {})}
          />
          <ReviewPoints items={reviewAgenda(review.id, accounts)} />
        </section>
      ))}
      {unsure.length > 0 && (
        <p class="kam-why">{words.say(reviewsText.uncovered, { years: words.list([...new Set(unsure)]) })}</p>
      )}
    </Fold>
  );
}
