import type { Playbook } from '../../playbook/schema.ts';
import type { PlaybookPath } from '../../playbook/with-value.ts';
import { Fold } from '../Fold.tsx';
import { usePanel } from '../panel-context.ts';
import { editorText } from './editor-text.ts';
import { NumberField } from './NumberField.tsx';
import { policyText } from './policy-text.ts';

const CUTS = ['current', 'potential', 'value', 'loyalty', 'attractiveness', 'advantage'] as const;
const TIER_CUTS = ['vipCurrent', 'vipLoyalty', 'targetPotential'] as const;

export interface CutsFoldProps {
  readonly classification: Playbook['classification'];
  onValue(path: PlaybookPath, value: unknown): void;
}

/** The lines between classes: of the matrices, or the medians of the book, and of the service tiers. */
export function CutsFold({ classification, onValue }: CutsFoldProps) {
  const { words } = usePanel();
  const { cuts, cutsBy = 'fixed', tier } = classification;
  const shown = CUTS.map((cut) => words.points(cuts[cut])).join(' · ');
  const field = (name: string, label: string, value: number, path: PlaybookPath) => (
    <NumberField
      key={path.join('.')}
      label={label}
      name={name}
      kind="score"
      value={value}
      onValue={(next) => onValue(['classification', ...path], next)}
    />
  );
  return (
    <Fold
      title={words.say(editorText.cuts)}
      summary={cutsBy === 'median' ? words.say(policyText.byMedian) : shown}
    >
      <label class="kam-check">
        <input
          type="checkbox"
          checked={cutsBy === 'median'}
          onChange={(event) =>
            onValue(['classification', 'cutsBy'], event.currentTarget.checked ? 'median' : 'fixed')
          }
        />{' '}
        {words.say(policyText.useMedian)}
      </label>
      <div class="kam-numbers">
        {CUTS.map((cut) => {
          const label = words.say(editorText.cutNames[cut]);
          return field(words.say(editorText.cut, { what: label }), label, cuts[cut], ['cuts', cut]);
        })}
      </div>
      <h3>{words.say(policyText.tiers)}</h3>
      <div class="kam-numbers">
        {TIER_CUTS.map((cut) => {
          const label = words.say(policyText.tierCuts[cut]);
          return field(words.say(editorText.cut, { what: label }), label, tier[cut], ['tier', cut]);
        })}
      </div>
    </Fold>
  );
}
