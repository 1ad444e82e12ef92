import type { FieldKind } from '../account/field.ts';
import { fieldOf } from '../account/fields.ts';
import type { ScoredIndicator } from '../valuation/scored.ts';

/** In which unit an indicator's input stands: its own for what is worked out from several fields, else its field's. */
export function indicatorKind(indicator: ScoredIndicator): FieldKind {
  if (indicator.key === 'headroom' || indicator.key === 'profit') return 'money';
  if (indicator.key === 'satisfaction') return 'ratio';
  const field = indicator.fields[0];
  return field === undefined ? 'text' : fieldOf(field).kind;
}
