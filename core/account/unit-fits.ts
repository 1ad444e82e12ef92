import type { Field, FieldKind } from './field.ts';
import type { HeaderUnit } from './header-unit.ts';

/** Words in a header's brackets that say what kind of thing stands below. */
const KIND_WORDS: readonly { readonly words: RegExp; readonly kind: FieldKind }[] = [
  { words: /\b(share|ratio|fraction)\b/i, kind: 'ratio' },
  { words: /\b(rating|rated|score|points|scale)\b|分/i, kind: 'rating' },
  { words: /\bdate\b|日期/i, kind: 'date' },
  { words: /\b(count|number|people|persons|fte)\b|人数|数量|个数/i, kind: 'count' },
];

/**
 * Whether a column in that unit can hold the field at all: `Profit (%)` is a margin, not a profit,
 * `Revenue (share)` no amount, and `Account (number)` not its name.
 */
export function unitFits({ kind, perYear }: Field, unit: HeaderUnit | undefined): boolean {
  if (unit === undefined) return true;
  if (unit.percent === true) return kind === 'ratio';
  if (unit.currency !== undefined && kind !== 'money') return false;
  if (unit.factor !== 1 && kind !== 'money' && kind !== 'count' && kind !== 'date') return false;
  const said = KIND_WORDS.filter(({ words }) => words.test(unit.text));
  // A tenure may be counted, as in `number of years`.
  const counts = kind === 'years' || kind === 'months';
  if (said.some((one) => one.kind !== kind && !(counts && one.kind === 'count'))) return false;
  // An amount a month is not an amount a year until it is taken twelve times; one owed is not a flow.
  return !(kind === 'money' && unit.time === 'months' && perYear !== true);
}
