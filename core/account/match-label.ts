import { fieldByAlias } from './aliases.ts';
import type { FieldKey } from './field.ts';
import { fieldOf } from './fields.ts';
import type { HeaderUnit } from './header-unit.ts';
import { parseHeader } from './parse-header.ts';
import { unitFits } from './unit-fits.ts';

export interface LabelMatch {
  readonly field: FieldKey;
  readonly unit?: HeaderUnit;
  /** The lower, the earlier in the field's list of aliases. */
  readonly rank: number;
}

/**
 * The field that one label on a page stands for.
 *
 * @param options `crm`, default true: the label stands in a CRM, where *Annual Revenue* is the customer's turnover.
 */
export function matchLabel(label: string, options: { readonly crm?: boolean } = {}): LabelMatch | undefined {
  const { key, unit } = parseHeader(label);
  const hit = fieldByAlias(key, { crm: options.crm ?? true });
  if (hit === undefined || !unitFits(fieldOf(hit.field), unit)) return undefined;
  return { ...hit, ...(unit === undefined ? {} : { unit }) };
}
