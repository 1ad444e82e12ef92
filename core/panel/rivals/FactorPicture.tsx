import type { Assessment } from '../../assessment/assessment.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { FactorRow } from './FactorRow.tsx';
import { factorPoints } from './factor-points.ts';
import { ratingText } from './rating-text.ts';

export interface FactorPictureProps {
  readonly assessment: Pick<Assessment, 'rivalry' | 'competition'>;
}

/** How much each factor matters to the customer, how we do on it, and how far the best rival is from us. */
export function FactorPicture({ assessment }: FactorPictureProps) {
  const { words } = usePanel();
  const { from, points } = factorPoints(assessment);
  if (points.length < 2) return null;
  const title = words.say(ratingText.picture);
  return (
    <section class="kam-factors" aria-label={title}>
      <h3>{title}</h3>
      <table class="kam-table">
        <thead>
          <tr>
            <th scope="col">{words.say(panelText.item)}</th>
            <th scope="col">{words.say(ratingText.importance)}</th>
            <th scope="col">{words.say(ratingText.performance)}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <FactorRow key={point.id} point={point} />
          ))}
        </tbody>
      </table>
      <p class="kam-why">
        {words.sentences([
          words.say(ratingText.pictureLegend),
          ...(from === 'scorecard' ? [words.say(ratingText.weightsStand)] : []),
        ])}
      </p>
    </section>
  );
}
