import { labelLike } from '../../crm/generic/label-like.ts';
import { cleanLabel } from '../../crm/generic/label-text.ts';
import { ownRows } from '../../crm/generic/own-rows.ts';
import { labelAround } from './label-around.ts';
import { type LabelOf, LONGEST_LABEL, labelBeside } from './label-beside.ts';
import { NAMING_ATTRIBUTES, ownText, partedText } from './label-texts.ts';
import type { PageTrees } from './page-trees.ts';
import { tidy } from './shown-text.ts';
import { type Spot, spotText } from './spot.ts';

/** What a value is called on the page: by what names it, by its own text, by what stands before, above or under it. */
export function labelOf(spot: Spot, trees: PageTrees): LabelOf | undefined {
  const { element, run } = spot;
  if (run !== undefined) return within(spot) ?? inFront(element, run);
  return named(element) ?? within(spot) ?? inColumns(element, trees) ?? labelAround(element, trees);
}

function named(value: Element): LabelOf | undefined {
  const root = value.getRootNode() as Document | ShadowRoot;
  const ids = value.getAttribute('aria-labelledby')?.trim().split(/\s+/) ?? [];
  const marked = ids.map((id) => root.getElementById(id)).find((one) => one !== null && !one.contains(value));
  const labels = Array.from((value as HTMLInputElement).labels ?? []);
  const legend = value.tagName === 'FIELDSET' ? value.querySelector(':scope > legend') : null;
  for (const element of [marked, ...labels, legend]) {
    if (!element) continue;
    const said = element.contains(value) ? besideControl(element, value) : element.textContent;
    const text = cleanLabel(tidy(said ?? ''));
    if (labelLike(text, LONGEST_LABEL)) return { text, way: { kind: 'names' }, element, evident: true };
  }
  for (const attribute of NAMING_ATTRIBUTES) {
    const text = cleanLabel(value.getAttribute(attribute) ?? '');
    if (labelLike(text, LONGEST_LABEL))
      return { text, way: { kind: 'names' }, element: value, evident: true };
  }
  return undefined;
}

/** A wrapping label without what its control holds. */
function besideControl(label: Element, value: Element): string | null | undefined {
  const own = ownText(label);
  return own !== '' ? own : Array.from(label.children).find((child) => !child.contains(value))?.textContent;
}

function within(spot: Spot): LabelOf | undefined {
  const said = spotText(spot);
  // Label and value in elements of their own are no one text.
  if (spot.run === undefined && ownText(spot.element) !== said) return undefined;
  const text = cleanLabel(partedText(said)?.label ?? '');
  return labelLike(text, LONGEST_LABEL)
    ? { text, way: { kind: 'within' }, element: spot.element, evident: true }
    : undefined;
}

/** `<b>Sector:</b> Pharma<br>` */
function inFront(parent: Element, run: Text): LabelOf | undefined {
  const element = run.previousElementSibling;
  if (element === null || element.tagName === 'BR') return undefined;
  const text = cleanLabel(tidy(element.textContent ?? ''));
  if (!labelLike(text, LONGEST_LABEL) || !parent.contains(element)) return undefined;
  return { text, way: { kind: 'behind' }, element, evident: true };
}

/** In a table with heads, the head of the column; unless the row's first cell names the row. */
function inColumns(value: Element, trees: PageTrees): LabelOf | undefined {
  const cell = value.closest('td,[role="gridcell"],[role="cell"]');
  const table = cell?.closest('table,[role="table"],[role="grid"],[role="treegrid"]');
  if (!cell || !table) return undefined;
  const rows = ownRows(table).filter((cells) => cells.length > 0);
  const row = rows.find((cells) => cells.includes(cell));
  const heads = rows[0];
  if (row === undefined || heads === undefined || heads === row || row.length < 3) return undefined;
  const isHead = (one: Element) =>
    one.tagName === 'TH' || one.getAttribute('role') === 'columnheader' || one.closest('thead') !== null;
  const element = heads[row.indexOf(cell)];
  if (element === undefined || !heads.every(isHead) || row[0]?.tagName === 'TH') return undefined;
  return labelBeside(element, value, trees);
}
