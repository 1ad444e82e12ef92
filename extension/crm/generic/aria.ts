import { affixed } from './affixed.ts';
import { byId } from './by-id.ts';
import { fieldText } from './field-text.ts';
import { joined } from './joined.ts';
import { labelLike } from './label-like.ts';
import { cleanLabel } from './label-text.ts';
import type { Candidate, Seen, Walked } from './seen.ts';
import { span } from './span.ts';

/** Parts of a page that are named but are no values. */
const PARTS =
  /^(SECTION|ARTICLE|ASIDE|NAV|MAIN|FORM|TABLE|DIALOG|HEADER|FOOTER|BODY|UL|OL|A|IFRAME|FIELDSET)$/;
const PART_ROLES =
  /^(region|tabpanel|dialog|alertdialog|grid|treegrid|table|list|listitem|link|img|article|feed|form|main|complementary|row|rowgroup|tree|application|document|heading)$/;
const ACTION = /^(edit|change|open|show|clear|remove|delete|add|copy|编辑|修改|清除|删除|添加|复制)\s?/i;

/** `aria-labelledby` and `aria-label` on controls and on read-only values. */
export function aria({ units, marked, of }: Walked): Candidate[] {
  const found: Candidate[] = [];
  for (const seen of marked) {
    const { element } = seen;
    if (seen.place.listed) continue;
    const control = units[seen.start];
    const own =
      control !== undefined && seen.end - seen.start === 1 && control.control === element
        ? control
        : undefined;
    const by = element.getAttribute('aria-labelledby');
    if (by !== null && !isPart(seen)) {
      const { label, labelUnits } = namedBy(by, element, units, of);
      const inside = labelUnits.some((index) => index >= seen.start && index < seen.end);
      const valueUnits = span(seen.start, seen.end).filter((index) => !labelUnits.includes(index));
      if (labelLike(label, 80) && valueUnits.length <= 8 && !inside) {
        const only = valueUnits.length === 1 ? units[valueUnits[0] ?? -1] : undefined;
        const text = only?.control ? affixed(units, only, labelUnits) : fieldText(units, valueUnits);
        found.push({ label, labelUnits, valueUnits, text, at: seen, by: 'aria', sure: own ? 0.96 : 0.85 });
      }
      continue;
    }
    const said = element.getAttribute('aria-label');
    if (said === null || (!own && !/^(textbox|combobox|radiogroup)$/.test(seen.role))) continue;
    const label = cleanLabel(said);
    if (!labelLike(label, 80) || ACTION.test(label)) continue;
    const valueUnits = span(seen.start, seen.end);
    const text = own ? affixed(units, own, []) : fieldText(units, valueUnits);
    found.push({ label, labelUnits: [], valueUnits, text, at: seen, by: 'aria', sure: 0.92 });
  }
  return found;
}

function isPart({ role, tag }: Seen): boolean {
  return PARTS.test(tag) || PART_ROLES.test(role);
}

/** A label may be hidden and still name: then its plain text serves. */
function namedBy(
  ids: string,
  element: Element,
  units: Walked['units'],
  of: Walked['of'],
): { label: string; labelUnits: number[] } {
  const labelUnits: number[] = [];
  const texts: string[] = [];
  for (const id of ids.trim().split(/\s+/)) {
    const named = byId(element, id);
    // What is chosen often names its control too.
    if (named === null || element.contains(named)) continue;
    const seen = of.get(named);
    const shown = seen
      ? span(seen.start, seen.end).filter((index) => units[index]?.control === undefined)
      : [];
    labelUnits.push(...shown);
    texts.push(shown.length > 0 ? joined(units, shown) : (named.textContent ?? ''));
  }
  return { label: cleanLabel(texts.join(' ')), labelUnits };
}
