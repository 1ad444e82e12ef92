import type { FieldKind } from '../../../account/field.ts';
import { fieldOf } from '../../../account/fields.ts';
import { LEVER_FIELDS } from '../../../playbook/lever-fields.ts';
import type { Lever, Sensitivity } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import { Fold } from '../../Fold.tsx';
import { usePanel } from '../../panel-context.ts';
import { NumberField } from '../NumberField.tsx';
import { policyText } from '../policy-text.ts';
import { AddLever } from './AddLever.tsx';
import { LeverRow } from './LeverRow.tsx';

export interface LeversFoldProps {
  readonly sensitivity: Sensitivity;
  onValue(path: PlaybookPath, value: unknown): void;
}

/** Which inputs a seller can influence, in which steps, and when a class counts as firm. */
export function LeversFold({ sensitivity, onValue }: LeversFoldProps) {
  const { words, announce } = usePanel();
  const { levers, firmFrom } = sensitivity;
  const put = (next: readonly Lever[]) => onValue(['sensitivity', 'levers'], next);
  const name = ({ field }: Lever) => words.say(fieldOf(field).label);
  const firm = words.say(policyText.firmFrom);
  return (
    <Fold
      title={words.say(policyText.levers)}
      summary={words.say(policyText.leversSummary, { count: words.count(levers.length) })}
    >
      <p class="kam-why">{words.say(policyText.leversNote)}</p>
      {levers.map((lever, at) => (
        <LeverRow
          key={lever.field}
          lever={lever}
          onLever={(next) => put(levers.map((own, other) => (other === at ? next : own)))}
          onRemove={() => {
            put(levers.filter((own) => own !== lever));
            announce(words.say(policyText.removed, { what: name(lever) }));
          }}
        />
      ))}
      <AddLever
        fields={LEVER_FIELDS.filter((field) => !levers.some((own) => own.field === field))}
        onAdd={(field) => put([...levers, { field, direction: 'up', step: firstStep(fieldOf(field).kind) }])}
      />
      <NumberField
        label={firm}
        name={firm}
        kind="share"
        value={firmFrom}
        onValue={(share) => onValue(['sensitivity', 'firmFrom'], share)}
      />
    </Fold>
  );
}

/** What people count such a value in; to be changed beside it. */
function firstStep(kind: FieldKind): number {
  switch (kind) {
    case 'money':
      return 10_000;
    case 'ratio':
      return 0.01;
    case 'rating':
      return 0.5;
    default:
      return 1;
  }
}
