import type { ReviewItem } from '../../../../core/assessment/review-agenda.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { reviewsText } from '../../../book-flow/today/reviews-text.ts';

export interface ReviewPointsProps {
  readonly items: readonly ReviewItem[];
}

/** Named at first: enough to begin with, and the rest is counted. */
const NAMED = 5;

/** What one review looks at: how many, and which first. */
export function ReviewPoints({ items }: ReviewPointsProps) {
  const { words } = usePanel();
  return (
    <ul class="kam-plain">
      {items.map((item) => (
        <li key={item.point} data-point={item.point}>
          <b>{words.pair(words.say(reviewsText.points[item.point]), words.count(item.subjects.length))}</b>
          <p class="kam-why">{named(item)}</p>
        </li>
      ))}
    </ul>
  );

  function named({ subjects, known, all }: ReviewItem): string {
    const names = subjects
      .slice(0, NAMED)
      .map(({ account, deal }) =>
        deal === undefined ? account : words.say(reviewsText.dealAt, { deal, account }),
      );
    const more = subjects.length - names.length;
    const listed =
      more > 0 ? [...names, words.say(reviewsText.andMore, { count: words.count(more) })] : names;
    const which =
      listed.length === 0 ? words.say(reviewsText.none) : listed.join(words.language === 'en' ? ', ' : '、');
    if (known === all) return which;
    const told = words.say(reviewsText.knownOf, { known: words.count(known), all: words.count(all) });
    return `${which} · ${told}`;
  }
}
