import { fieldOf } from '../account/fields.ts';
import type { BoundarySteps } from '../inference/smallest-steps.ts';
import type { Playbook } from '../playbook/schema.ts';
import { BoundaryRow } from './BoundaryRow.tsx';
import { changeText } from './change-text.ts';
import { Fold } from './Fold.tsx';
import { lowered } from './lowered.ts';
import { usePanel } from './panel-context.ts';
import { schemeClass } from './scheme-class.ts';
import { sensitivityText } from './sensitivity-text.ts';

export interface SmallestStepsProps {
  readonly boundaries: readonly BoundarySteps[];
  readonly playbook: Playbook;
}

/** For each neighbouring class, what takes the account there: first what is worth striving for, then the dangers. */
export function SmallestSteps({ boundaries, playbook }: SmallestStepsProps) {
  const { words } = usePanel();
  if (boundaries.length === 0) return null;
  const schemes = (['value', 'loyalty', 'tier'] as const).filter((scheme) =>
    boundaries.some((boundary) => boundary.scheme === scheme),
  );
  return (
    <Fold title={words.say(sensitivityText.steps)} summary={summary()}>
      {schemes.map((scheme) => (
        <div key={scheme}>
          <h3>{words.say(sensitivityText.schemes[scheme])}</h3>
          <ul class="kam-plain">
            {['above', 'below'].flatMap((side) =>
              boundaries
                .filter((boundary) => boundary.scheme === scheme && boundary.side === side)
                .map((boundary) => (
                  <BoundaryRow key={`${boundary.axis} ${side}`} boundary={boundary} playbook={playbook} />
                )),
            )}
          </ul>
        </div>
      ))}
    </Fold>
  );

  /** The nearest step upward, by the share of a scale that it moves. */
  function summary(): string {
    const steps = boundaries.flatMap(({ scheme, side, steps: [first] }) =>
      side === 'above' && first !== undefined ? [{ scheme, first }] : [],
    );
    const [nearest] = steps.sort((a, b) => a.first.share - b.first.share);
    if (nearest === undefined) {
      const asked = boundaries.some(({ side, asks }) => side === 'above' && asks.length > 0);
      return words.say(asked ? sensitivityText.knowMore : sensitivityText.noSteps);
    }
    const { scheme, first } = nearest;
    const field = fieldOf(first.field);
    return words.say(sensitivityText.nearest, {
      class: schemeClass(scheme, first.becomes, playbook, words),
      step: words.say(sensitivityText.step, {
        field: lowered(words.say(field.label)),
        ...changeText(field, first.from, first.to, words),
      }),
    });
  }
}
