import type { Playbook } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import type { LocalText } from '../../../text/local-text.ts';
import type { PolicyField } from '../fields/policy-field.ts';
import { valueAt } from '../fields/value-at.ts';
import { normFields } from './norm-fields.ts';
import { policyFolds } from './policy-folds.ts';

/** A place that a field of the editor changes. */
export interface FieldPlace {
  /** `*` stands for any line of a list. */
  readonly at: PlaybookPath;
  readonly label: LocalText;
  /** What the parts of the place are called, where they have names of their own. */
  readonly parts: Readonly<Record<string, LocalText>>;
  /** It holds lines, whose parts have fields of their own. */
  readonly lines: boolean;
}

const known = new WeakMap<Playbook, readonly FieldPlace[]>();

/** Every place of a playbook that has a field in the folds. */
export function fieldPlaces(playbook: Playbook): readonly FieldPlace[] {
  const before = known.get(playbook);
  if (before !== undefined) return before;
  const folds = Object.values(policyFolds(playbook)).flat();
  const fields = [...folds.flatMap((fold) => fold.fields), ...normFields(playbook)];
  const places = fields.flatMap((field) => placesOf(field, [], playbook));
  known.set(playbook, places);
  return places;
}

/** The innermost field that a path leads to or through; undefined where it has none. */
export function fieldAt(path: PlaybookPath, playbook: Playbook): FieldPlace | undefined {
  let found: FieldPlace | undefined;
  for (const place of fieldPlaces(playbook)) {
    const { at } = place;
    if (at.length <= (found?.at.length ?? 0) || at.length > path.length) continue;
    if (at.every((key, depth) => key === '*' || key === path[depth])) found = place;
  }
  return found;
}

function placesOf(field: PolicyField, base: PlaybookPath, owner: unknown): readonly FieldPlace[] {
  if (field.kind === 'heading') return [];
  const at = [...base, ...field.at.split('.')];
  const lines = field.kind === 'rows' || field.kind === 'lines by key';
  const own = { at, label: field.label, parts: partsOf(field), lines };
  const value = valueAt(owner, field.at);
  if (field.kind === 'lines by key') {
    const [line] = Object.values(value ?? {});
    return [own, ...field.fields.flatMap((one) => placesOf(one, [...at, '*'], line))];
  }
  if (field.kind !== 'rows') return [own];
  const { beside, fields } = field;
  // A list within a list that is empty has no line to look at: its fields stand where one would.
  const [line] = (value ?? []) as readonly unknown[];
  const inner = typeof fields === 'function' ? (line === undefined ? [] : fields(line as never)) : fields;
  return [
    own,
    ...(beside === undefined
      ? []
      : [{ at: [...at, '*', beside.at], label: beside.label, parts: {}, lines: false }]),
    ...inner.flatMap((one) => placesOf(one, [...at, '*'], line)),
  ];
}

function partsOf(field: PolicyField): FieldPlace['parts'] {
  switch (field.kind) {
    case 'texts':
    case 'names by key':
      return field.keys ?? {};
    case 'choice by name':
      return Object.fromEntries(field.names.map(({ value, label }) => [value, label]));
    default:
      return {};
  }
}
