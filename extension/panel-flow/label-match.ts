import type { FieldKey } from '../../core/account/field.ts';
import { fieldOf } from '../../core/account/fields.ts';
import { matchLabel } from '../../core/account/match-label.ts';
import type { ParseOptions } from '../../core/account/parse-cell.ts';
import { parseHeader } from '../../core/account/parse-header.ts';
import { unitFits } from '../../core/account/unit-fits.ts';
import type { LabelledText } from '../crm/page-reading.ts';

/** Names of inputs that any form may use for something else than the account. */
const VAGUE_NAMES: ReadonlySet<FieldKey> = new Set(['id', 'name', 'region', 'parent', 'ownership']);

/** The field that a label on a page stands for, where it is about the account in front. */
export function labelMatch(pair: LabelledText) {
  if (pair.related || countsOnly(pair)) return undefined;
  const byLabel = matchLabel(pair.label, { crm: true });
  if (byLabel !== undefined || pair.name === undefined) return byLabel;
  const byName = matchLabel(pair.name, { crm: true });
  if (byName === undefined || (pair.label !== '' && VAGUE_NAMES.has(byName.field))) return undefined;
  // The user reads labels, so a name that only the page's author sees ranks behind all of them.
  return { ...byName, rank: byName.rank + 1000 };
}

/** `年收入（万元）` scales what stands under it, whatever the field was said to be. */
export function unitIn(field: FieldKey, label: string | undefined): ParseOptions {
  const unit = label === undefined ? undefined : parseHeader(label).unit;
  return unit !== undefined && unitFits(fieldOf(field), unit) ? { unit } : {};
}

/** `客户 128` and `Customers: 42` say how many; a name of figures alone stands under a label that says *name*. */
function countsOnly({ label, text }: LabelledText): boolean {
  return /^[\d.,\s]+[个家]?$/.test(text) && matchLabel(label)?.field === 'name' && !/name|名/i.test(label);
}
