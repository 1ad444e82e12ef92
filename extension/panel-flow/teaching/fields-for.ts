import type { FieldKey } from '../../../core/account/field.ts';
import { FIELDS } from '../../../core/account/fields.ts';
import { matchLabel } from '../../../core/account/match-label.ts';
import { normaliseLabel } from '../../../core/account/normalise.ts';
import { readField } from '../../../core/account/read-field.ts';
import type { FieldReading } from '../../../core/account/reading.ts';
import type { ValuePick } from '../../teaching/pick.ts';
import { unitIn } from '../label-match.ts';

export interface LikelyField {
  /** The field whose rule is taught anew. */
  readonly before?: FieldKey | undefined;
  /** The page's account has no name yet. */
  readonly unnamed: boolean;
}

/**
 * The fields that a value could be, each with what its text reads as: the likeliest first, those that cannot read it
 * last.
 *
 * @param search Part of a field's name, in either language.
 */
export function fieldsFor(
  { label, text }: Pick<ValuePick, 'label' | 'text'>,
  search: string,
  { before, unnamed }: LikelyField,
): FieldReading[] {
  const sought = normaliseLabel(search);
  const guess = before ?? (label === undefined ? undefined : matchLabel(label)?.field);
  const rank = ({ field, fault }: FieldReading): number => {
    if (field === guess) return 0;
    if (field === 'name' && unnamed && guess === undefined) return 1;
    return fault === undefined ? 2 : 3;
  };
  return FIELDS.filter(({ label: name, aliases }) =>
    [name.en, name['zh-CN'], ...aliases].some((one) => normaliseLabel(one).includes(sought)),
  )
    .map(({ key }) =>
      readField(key, text, { origin: 'taught', where: label ?? '', at: '' }, unitIn(key, label)),
    )
    .toSorted((a, b) => rank(a) - rank(b));
}
