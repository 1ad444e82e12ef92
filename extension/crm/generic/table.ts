import { classHint } from './class-hint.ts';
import { fieldText } from './field-text.ts';
import { joined } from './joined.ts';
import { nameFields } from './known-labels.ts';
import { labelLike } from './label-like.ts';
import { cleanLabel } from './label-text.ts';
import type { Candidate, Seen, Walked } from './seen.ts';
import { span } from './span.ts';

const LONGEST_VALUE = 12;

/** Tables that set out one record: label and value cells in turn, two or more to a row. */
export function table({ units, tables }: Walked): Candidate[] {
  const found: Candidate[] = [];
  for (const [seen, { kind, head }] of tables) {
    if (kind !== 'fields') continue;
    const rows = rowsOf(seen).slice(head.length > 0 ? 1 : 0);
    const headed = head.length > 0;
    const pairs = rows.flatMap((cells) => pairsOf(cells, units));
    if (pairs.length === 0) continue;
    const telling =
      headed || pairs.some(({ evident }) => evident) || nameFields(pairs.map(({ label }) => label));
    // Without any sign which cells are labels, only a list of two columns is taken for one.
    const twoColumns = rows.filter((cells) => cells.length === 2).length >= Math.max(2, rows.length * 0.6);
    const distinct = new Set(pairs.map(({ label }) => label)).size === pairs.length;
    for (const { label, labelUnits, value, evident } of pairs) {
      if (!evident && !(telling && distinct) && !(twoColumns && distinct && pairs.length >= 2)) continue;
      const valueUnits = span(value.start, value.end);
      const text = fieldText(units, valueUnits);
      found.push({
        label,
        labelUnits,
        valueUnits,
        text,
        at: value,
        by: 'table',
        sure: evident ? 0.9 : telling ? 0.8 : 0.6,
      });
    }
  }
  return found;

  function pairsOf(cells: readonly Seen[], all: Walked['units']) {
    const pairs: { label: string; labelUnits: number[]; value: Seen; evident: boolean }[] = [];
    for (let n = 0; n + 1 < cells.length; ) {
      const name = cells[n] as Seen;
      const value = cells[n + 1] as Seen;
      const labelUnits = span(name.start, name.end);
      const label = cleanLabel(joined(all, labelUnits));
      const named =
        labelUnits.length <= 2 &&
        labelUnits.every((index) => all[index]?.control === undefined) &&
        labelLike(label);
      if (!named || value.tag === 'TH' || value.end - value.start > LONGEST_VALUE || hasLabels(value)) {
        n += named || labelUnits.length > 0 ? 2 : 1;
        if (value.tag === 'TH') n -= 1;
        continue;
      }
      pairs.push({ label, labelUnits, value, evident: isEvident(name, value, all) });
      n += 2;
    }
    return pairs;
  }
}

/** A cell that says itself that it is a label. */
function isEvident(name: Seen, value: Seen, units: Walked['units']): boolean {
  if (name.tag === 'TH') return true;
  const last = units[name.end - 1];
  if (last !== undefined && (last.colon || /[:：]\s*[*＊]?$/.test(last.text))) return true;
  if (classHint(name.names) === 'label') return true;
  if (classHint(name.names) !== classHint(value.names) && classHint(value.names) === 'value') return true;
  return (
    name.kids.length === 1 &&
    /^(LABEL|B|STRONG)$/.test(name.kids[0]?.tag ?? '') &&
    value.kids[0]?.tag !== name.kids[0]?.tag
  );
}

function hasLabels(cell: Seen): boolean {
  return cell.kids.some(
    (kid) => kid.tag === 'LABEL' || kid.tag === 'DT' || classHint(kid.names) === 'label' || hasLabels(kid),
  );
}

function rowsOf(seen: Seen): Seen[][] {
  const rows: Seen[][] = [];
  for (const kid of seen.kids) {
    if (kid.tag === 'TR') rows.push(kid.kids.filter(({ tag }) => tag === 'TD' || tag === 'TH'));
    else if (/^(THEAD|TBODY|TFOOT)$/.test(kid.tag)) rows.push(...rowsOf(kid));
  }
  return rows;
}
