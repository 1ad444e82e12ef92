import type { FieldKey } from './field.ts';
import type { HeaderUnit } from './header-unit.ts';
import { understandLabel } from './understand-label.ts';

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
  return understandLabel(label, { crm: options.crm ?? true });
}
