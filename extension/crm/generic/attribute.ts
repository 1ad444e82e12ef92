import { affixed } from './affixed.ts';
import { classHint } from './class-hint.ts';
import { fieldName } from './field-name.ts';
import { fieldText } from './field-text.ts';
import { labelLike } from './label-like.ts';
import { cleanLabel } from './label-text.ts';
import type { Candidate, Seen, Walked } from './seen.ts';
import { span } from './span.ts';

const LABELS = ['field-label', 'data-label', 'data-field-label', 'data-caption', 'data-title', 'data-th'];
const PARTS = /^(FORM|FIELDSET|SECTION|TABLE|TBODY|TR|UL|OL|BODY|MAIN|ARTICLE|IFRAME|A|LABEL|DETAILS|SLOT)$/;
const LONGEST_VALUE = 6;

/** Elements that state their label or field name in an attribute. */
export function attribute({ units, marked }: Walked): Candidate[] {
  const found: Candidate[] = [];
  for (const seen of marked) {
    if (seen.place.listed || PARTS.test(seen.tag)) continue;
    const { element } = seen;
    const stated = LABELS.map((name) => element.getAttribute(name)).find(
      (text) => text !== null && text !== undefined,
    );
    if (stated) {
      const label = cleanLabel(stated);
      const inside = span(seen.start, seen.end);
      // The label often stands inside as text as well: there it is no part of the value.
      const labelUnits = inside
        .filter(
          (index) => units[index]?.control === undefined && cleanLabel(units[index]?.text ?? '') === label,
        )
        .slice(0, 1);
      const valueUnits = inside.filter((index) => !labelUnits.includes(index));
      if (!labelLike(label, 80) || valueUnits.length > 12) continue;
      // Nothing but the label: the value stands beside it.
      if (labelUnits.length > 0 && valueUnits.length === 0 && seen.kids.length === 0) continue;
      found.push({
        label,
        labelUnits,
        valueUnits,
        text: fieldText(units, valueUnits),
        at: seen,
        by: 'attribute',
        sure: 0.88,
      });
      continue;
    }
    const name = fieldName(seen);
    const size = seen.end - seen.start;
    if (name === undefined || size > LONGEST_VALUE || holdsLabelOrName(seen)) continue;
    const only = size === 1 ? units[seen.start] : undefined;
    const label = inWords(name);
    if (size === 0 && seen.kids.length > 0) continue;
    if (!labelLike(label) || /\d{2,}$/.test(name)) continue;
    const text = only?.control ? affixed(units, only, []) : fieldText(units, span(seen.start, seen.end));
    found.push({
      label,
      labelUnits: [],
      valueUnits: span(seen.start, seen.end),
      text,
      at: seen,
      by: 'attribute',
      sure: 0.4,
      name,
    });
  }
  return found;
}

function holdsLabelOrName(seen: Seen): boolean {
  return seen.kids.some(
    (kid) =>
      kid.tag === 'LABEL' ||
      classHint(kid.names) === 'label' ||
      fieldName(kid) !== undefined ||
      holdsLabelOrName(kid),
  );
}

/** `annualRevenue`, `annual_revenue` and `account.annual-revenue` all become `Annual revenue`. */
function inWords(name: string): string {
  const last = name.split(/[.:]/).at(-1) ?? name;
  const words = last
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
