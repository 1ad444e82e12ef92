import type { Assessment } from '../../assessment/assessment.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Disclosure } from '../Disclosure.tsx';
import { usePanel } from '../panel-context.ts';
import { FactorTable } from './FactorTable.tsx';
import { factorPoints } from './factor-points.ts';
import { ratingText } from './rating-text.ts';

export interface FactorPictureProps {
  readonly assessment: Pick<Assessment, 'rivalry' | 'competition'>;
  readonly playbook: Playbook;
}

const WIDTH = 260;
const HEIGHT = 180;
const LEFT = 16;
const BOTTOM = 18;

/** How much each factor matters to the customer, how we do on it, and how far the best rival is from us. */
export function FactorPicture({ assessment, playbook }: FactorPictureProps) {
  const { words } = usePanel();
  const { from, points } = factorPoints(assessment);
  if (points.length < 2) return null;
  const { important } = playbook.competition.factors;
  const x = (score: number) => LEFT + 8 + ((score - 1) / 9) * (WIDTH - LEFT - 16);
  const y = (score: number) => HEIGHT - BOTTOM - 8 - ((score - 1) / 9) * (HEIGHT - BOTTOM - 16);
  const title = words.say(ratingText.picture);
  return (
    <section class="kam-factors" aria-label={title}>
      <h3>{title}</h3>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.say(ratingText.pictureSaid)}>
        <rect class="kam-matrix-field" x={LEFT} y={0} width={WIDTH - LEFT} height={HEIGHT - BOTTOM} rx={4} />
        {from === 'factors' && (
          <line class="kam-matrix-cut" x1={LEFT} x2={WIDTH} y1={y(important)} y2={y(important)} />
        )}
        {points.map(({ id, importance, ours, best }, at) => (
          <g key={id}>
            {best !== undefined && (
              <>
                <line
                  class={best > ours ? 'kam-factor-behind' : 'kam-factor-ahead'}
                  x1={x(ours)}
                  x2={x(best)}
                  y1={y(importance)}
                  y2={y(importance)}
                />
                <circle class="kam-factor-rival" cx={x(best)} cy={y(importance)} r={3.5} />
              </>
            )}
            <circle class="kam-factor-ours" cx={x(ours)} cy={y(importance)} r={4} />
            <text x={x(ours)} y={y(importance) - 6} text-anchor="middle">
              {at + 1}
            </text>
          </g>
        ))}
        <text x={WIDTH} y={HEIGHT - 5} text-anchor="end">
          {words.say(ratingText.performance)} →
        </text>
        <text transform={`translate(10 ${HEIGHT - BOTTOM}) rotate(-90)`}>
          {words.say(ratingText.importance)} →
        </text>
      </svg>
      <p class="kam-why">
        {words.sentences([
          words.say(ratingText.pictureLegend),
          ...(from === 'scorecard' ? [words.say(ratingText.weightsStand)] : []),
        ])}
      </p>
      <Disclosure label={words.say(ratingText.factorTable)}>
        <FactorTable points={points} />
      </Disclosure>
    </section>
  );
}
