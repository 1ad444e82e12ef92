import { reviewAgenda } from '../../../../core/assessment/review-agenda.ts';
import { nextReviews } from '../../../../core/care/cadence.ts';
import { calendarOf } from '../../../../core/care/calendar-of.ts';
import { DueChip } from '../../../../core/panel/DueChip.tsx';
import { Fold } from '../../../../core/panel/Fold.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { reviewsText } from '../../../book-flow/today/reviews-text.ts';
import { ReviewPoints } from './ReviewPoints.tsx';

export interface ReviewsFoldProps {
  readonly session: BookSession;
}

/** When the book is reviewed next, and what there is to look at. */
export function ReviewsFold({ session }: ReviewsFoldProps) {
  const { words } = usePanel();
  const accounts = session.accounts.value;
  const { care } = session.playbook.value;
  const reviews = nextReviews(care.cadence, session.today(), calendarOf(care));
  const [next] = reviews;
  if (next === undefined) return null;
  const unsure = reviews.filter(({ covered }) => !covered).map(({ due }) => due.slice(0, 4));
  return (
    <Fold
      title={words.say(reviewsText.title)}
      summary={words.say(reviewsText.summary, { review: words.say(next.label), date: words.date(next.due) })}
      lazy
    >
      {reviews.map(({ id, label, due }) => (
        <section key={id} class="book-review" data-review={id} aria-label={words.say(label)}>
          <div class="kam-row kam-between">
            <h3>{words.say(label)}</h3>
            <DueChip due={due} />
          </div>
          <ReviewPoints items={reviewAgenda(id, accounts)} />
        </section>
      ))}
      {unsure.length > 0 && (
        <p class="kam-why">{words.say(reviewsText.uncovered, { years: words.list([...new Set(unsure)]) })}</p>
      )}
    </Fold>
  );
}
