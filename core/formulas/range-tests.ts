import type { Field } from '../account/field.ts';
import type { HeaderUnit } from '../account/header-unit.ts';

/** What must hold of a field's number, as formulas; `parseCell` asks the same. */
export function rangeTests(
  { kind, min, max }: Field,
  unit: HeaderUnit | undefined,
  number: string,
): string[] {
  return [
    ...(min === undefined ? [] : [`${number}>=${min}`]),
    ...(max === undefined ? [] : [`${number}<=${max}`]),
    // A bare 95 in a column of shares is meant as 95 %; nobody can tell for 1.2.
    ...(kind === 'ratio' && unit?.percent !== true && max === undefined ? [`ABS(${number})<=1.5`] : []),
    ...(kind === 'count' ? [`${number}=INT(${number})`] : []),
  ];
}
