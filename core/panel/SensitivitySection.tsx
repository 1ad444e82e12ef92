import type { Robustness } from '../inference/robustness.ts';
import type { BoundarySteps } from '../inference/smallest-steps.ts';
import type { Playbook } from '../playbook/schema.ts';
import { Fold } from './Fold.tsx';
import { usePanel } from './panel-context.ts';
import { RobustnessBadge } from './RobustnessBadge.tsx';
import { SmallestSteps } from './SmallestSteps.tsx';
import { sensitivityText } from './sensitivity-text.ts';

/** What would change the classes of an account: inputs that we can move, and weights that somebody may see otherwise. */
export interface Sensitivity {
  readonly boundaries: readonly BoundarySteps[];
  /** One for each scheme in which the account has a class, and one for its rank where the book is known. */
  readonly robustness: readonly (
    | { readonly of: 'value' | 'loyalty' | 'tier'; readonly robustness: Robustness<string> }
    | { readonly of: 'rank'; readonly robustness: Robustness<number> }
  )[];
}

export interface SensitivitySectionProps {
  readonly sensitivity: Sensitivity;
  readonly playbook: Playbook;
}

/** How near the classes are to others, by facts and by judgement. */
export function SensitivitySection({ sensitivity, playbook }: SensitivitySectionProps) {
  const { words } = usePanel();
  const { boundaries, robustness } = sensitivity;
  const firm = robustness.filter((one) => one.robustness.firm).length;
  return (
    <>
      <SmallestSteps boundaries={boundaries} playbook={playbook} />
      {robustness.length > 0 && (
        <Fold
          title={words.say(sensitivityText.firmness)}
          summary={words.say(sensitivityText.firmOf, { firm, all: robustness.length })}
        >
          {robustness.map((one) => (
            <RobustnessBadge key={one.of} {...one} playbook={playbook} />
          ))}
        </Fold>
      )}
    </>
  );
}
