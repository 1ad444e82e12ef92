import { affixed } from './affixed.ts';
import { byId } from './by-id.ts';
import { fieldText } from './field-text.ts';
import { joined } from './joined.ts';
import { labelLike } from './label-like.ts';
import { cleanLabel } from './label-text.ts';
import { radioOf } from './radio-of.ts';
import type { Candidate, Seen, Walked } from './seen.ts';
import { span } from './span.ts';
import { isControl } from './value-text.ts';

/** `label[for]` and labels wrapped round their control. */
export function labelFor({ units, all, of }: Walked): Candidate[] {
  const found: Candidate[] = [];
  for (const seen of all) {
    if (seen.tag !== 'LABEL' || seen.place.listed || radioOf(seen.element)) continue;
    const target = targetOf(seen, of);
    if (target === undefined) continue;
    if (target.start === target.end && isControl(target)) continue;
    // A block that contains its own label is a part of the page, not a value.
    if (target.element.contains(seen.element)) continue;
    const own = span(seen.start, seen.end);
    const control =
      target.end - target.start === 1 && units[target.start]?.control !== undefined
        ? units[target.start]
        : undefined;
    const inner = own.filter(
      (index) => units[index]?.control === undefined && (index < target.start || index >= target.end),
    );
    // In a wrapping label, what stands before the control names it; only a checkbox is named after.
    const before = inner.filter((index) => index < target.start);
    const labelUnits =
      target.start >= seen.start && target.end <= seen.end && before.length > 0 ? before : inner;
    const label = cleanLabel(joined(units, labelUnits));
    if (!labelLike(label, 80)) continue;
    const valueUnits = span(target.start, target.end);
    const text = control ? affixed(units, control, labelUnits) : fieldText(units, valueUnits);
    if (!control && valueUnits.length > 12) continue;
    found.push({
      label,
      labelUnits,
      valueUnits,
      text,
      at: target,
      by: 'label-for',
      sure: control ? 0.97 : 0.9,
    });
  }
  return found;
}

function targetOf(label: Seen, of: ReadonlyMap<Element, Seen>): Seen | undefined {
  const id = label.element.getAttribute('for');
  const named = id ? byId(label.element, id) : null;
  if (named) return of.get(named);
  const wrapped = Array.from(
    label.element.querySelectorAll(
      'input,select,textarea,output,meter,progress,data,time,[contenteditable],[role="combobox"],[role="textbox"]',
    ),
  );
  for (const element of wrapped) {
    const seen = of.get(element);
    if (seen && seen.end > seen.start) return seen;
  }
  return undefined;
}
