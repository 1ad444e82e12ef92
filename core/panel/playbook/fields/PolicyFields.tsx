import { AnyField } from './AnyField.tsx';
import type { PolicyField } from './policy-field.ts';
import { valueAt } from './value-at.ts';

export interface PolicyFieldsProps {
  readonly fields: readonly PolicyField[];
  /** What the fields are parts of: the playbook, or the line of a list. */
  readonly owner: unknown;
  readonly of?: string | undefined;
  readonly taken: readonly string[];
  /** The path starts at the owner. */
  onValue(path: readonly string[], value: unknown): void;
}

/** Those that fit beside one another. */
const NARROW: ReadonlySet<PolicyField['kind']> = new Set(['number', 'amount', 'choice', 'day']);

/** Fields one after another, small ones side by side. */
export function PolicyFields({ fields, owner, of, taken, onValue }: PolicyFieldsProps) {
  const drawn = (field: PolicyField) => (
    <AnyField
      key={field.at || field.label.en}
      field={field}
      value={valueAt(owner, field.at)}
      of={of}
      taken={taken}
      onValue={(path, value) => onValue([...field.at.split('.'), ...path], value)}
    />
  );
  return (
    <>
      {runs(fields).map((run) => {
        const [first] = run;
        return first !== undefined && NARROW.has(first.kind) ? (
          <div key={first.at} class="kam-numbers kam-half">
            {run.map(drawn)}
          </div>
        ) : (
          run.map(drawn)
        );
      })}
    </>
  );
}

/** Narrow fields that follow one another, and each of the others by itself. */
function runs(fields: readonly PolicyField[]): readonly (readonly PolicyField[])[] {
  const found: PolicyField[][] = [];
  for (const field of fields) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && NARROW.has(before.kind) && NARROW.has(field.kind))
      last.push(field);
    else found.push([field]);
  }
  return found;
}
