import { joined } from './joined.ts';
import type { Seen, Unit } from './seen.ts';
import { span } from './span.ts';

/** Currencies and units that stand beside a control and belong to its number. */
const MONEY =
  /^((k|K|T|m|M|mn|Mio\.?|bn|thousand|million|billion|lakh|crore)? ?([¥￥$€£₩₹]|RMB|CNY|USD|EUR|GBP|JPY|HKD|CHF|INR|US\$|HK\$)( ?(k|K|m|M|mn|bn|thousand|million|billion|lakh|crore))?|k|K|m|M|mn|bn|thousand|million|lakh|crore)( ?(\/|per|p\.) ?(a|y|yr|year|annum|month|年|月))?$/;
const AFFIX =
  /^([¥￥$€£₩₹%‰]|RMB|CNY|USD|EUR|GBP|JPY|HKD|US\$|HK\$|元|万元|百万元|千元|亿元?|万|美元|人|名|家|个月?|年|天|次|项|分|k|K|M|bn|million|thousand|years?|months?|days?|people|staff|employees|元\/年|万元\/年|\/ ?(year|yr|month)|per (year|month))$/;
const PLACEHOLDER = /^(select|choose|pick|请选择|选择)/i;

/** A control's value with the currency or unit beside it; empty stays empty. */
export function affixed(units: readonly Unit[], control: Unit, labelUnits: readonly number[]): string {
  if (control.text === '') return displayed(units, control, labelUnits);
  if (/^(yes|no)$/.test(control.text)) return control.text;
  let indexes = [control.index];
  let at: Seen | undefined = control.holder.parent;
  for (let up = 0; at !== undefined && up < 3; up++, at = at.parent) {
    const around = span(at.start, at.end).filter((index) => !labelUnits.includes(index));
    const others = around.filter((index) => index !== control.index);
    if (around.length <= 4 && others.every((index) => isAffix(units[index]?.text ?? ''))) indexes = around;
    else {
      // Help and remarks stand there too: what touches the control is still its own.
      if (others.every((index) => units[index]?.control === undefined)) indexes = touching(around);
      break;
    }
  }
  return joined(units, indexes);

  function touching(around: readonly number[]): number[] {
    let [from, to] = [control.index, control.index + 1];
    while (around.includes(from - 1) && isAffix(units[from - 1]?.text ?? '')) from--;
    while (around.includes(to) && isAffix(units[to]?.text ?? '')) to++;
    return span(from, to);
  }
}

/** Whether a text beside a control is a unit or currency rather than a value of its own. */
export function isAffix(text: string): boolean {
  return AFFIX.test(text) || MONEY.test(text);
}

/** A combobox that shows its choice in a text beside an empty input. */
function displayed(
  units: readonly Unit[],
  { control, holder, index }: Unit,
  labelUnits: readonly number[],
): string {
  const chooses =
    control?.getAttribute('role') === 'combobox' ||
    control?.hasAttribute('aria-autocomplete') ||
    control?.getAttribute('aria-haspopup') === 'listbox';
  if (!chooses) return '';
  let at: Seen | undefined = holder.parent;
  for (let up = 0; at !== undefined && up < 4; up++, at = at.parent) {
    const around = span(at.start, at.end).filter((n) => n !== index && !labelUnits.includes(n));
    if (at.end - at.start !== around.length + 1) break; // reached the label
    if (around.length === 0) continue;
    if (around.length > 6 || around.some((n) => units[n]?.control)) break;
    const text = joined(units, around);
    const hint = around.map((n) => units[n]?.holder.element.getAttribute('class') ?? '').join(' ');
    return PLACEHOLDER.test(text) || /placeholder/i.test(hint) ? '' : text;
  }
  return '';
}
