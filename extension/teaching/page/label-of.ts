import { classHint } from '../../crm/generic/class-hint.ts';
import { labelLike } from '../../crm/generic/label-like.ts';
import { cleanLabel } from '../../crm/generic/label-text.ts';
import { ownRows } from '../../crm/generic/own-rows.ts';
import type { LabelWay } from '../taught-rule.ts';
import { NAMING_ATTRIBUTES, ownText, partedText } from './label-texts.ts';
import { wayBeside } from './label-way.ts';
import type { PageTrees } from './page-trees.ts';
import { shownText, tidy } from './shown-text.ts';
import { type Spot, spotText } from './spot.ts';

export interface LabelOf {
  readonly text: string;
  readonly way: LabelWay;
  /** Where the label itself stands. */
  readonly element: Element;
  /** Something says that it is a label, beside where it stands. */
  readonly evident: boolean;
}

const MOST_LEVELS = 5;
const HEADING = /^H[1-6]$/;
const LABELLING = /^(LABEL|DT|TH|LEGEND|B|STRONG)$/;
const LONGEST = 60;

/** What a value is called on the page: by what names it, by its own text, by what stands before, above or under it. */
export function labelOf(spot: Spot, trees: PageTrees): LabelOf | undefined {
  const { element, run } = spot;
  if (run !== undefined) return within(spot) ?? inFront(element, run);
  return named(element) ?? within(spot) ?? inColumns(element, trees) ?? around(element, trees);
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
    if (labelLike(text, LONGEST)) return { text, way: { kind: 'names' }, element, evident: true };
  }
  for (const attribute of NAMING_ATTRIBUTES) {
    const text = cleanLabel(value.getAttribute(attribute) ?? '');
    if (labelLike(text, LONGEST)) return { text, way: { kind: 'names' }, element: value, evident: true };
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
  return labelLike(text, LONGEST)
    ? { text, way: { kind: 'within' }, element: spot.element, evident: true }
    : undefined;
}

/** `<b>Sector:</b> Pharma<br>` */
function inFront(parent: Element, run: Text): LabelOf | undefined {
  const element = run.previousElementSibling;
  if (element === null || element.tagName === 'BR') return undefined;
  const text = cleanLabel(tidy(element.textContent ?? ''));
  if (!labelLike(text, LONGEST) || !parent.contains(element)) return undefined;
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
  return asLabel(element, value, trees);
}

/** Climbs from the value until something beside it reads as its name. */
function around(value: Element, trees: PageTrees): LabelOf | undefined {
  let at = value;
  /** In a list of things of one make the one before is more likely another value than a label. */
  let doubtful: LabelOf | undefined;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const parent = trees.parent(at);
    if (parent === undefined || parent.tagName === 'BODY') return doubtful;
    const kids = trees.children(parent);
    const place = kids.indexOf(at);
    const earlier = kids.slice(0, place).reverse();
    const aligned = alignedWith(value, at, earlier, trees);
    if (aligned !== undefined) return aligned;
    if (doubtful === undefined) {
      const found =
        before(value, earlier, level, trees) ??
        (ownText(parent) === '' ? undefined : asLabel(parent, value, trees, ownText(parent))) ??
        under(value, kids.slice(0, place), kids.slice(place + 1), trees);
      if (found !== undefined && !isListOfOneMake(kids)) return found;
      doubtful = found;
    }
    at = parent;
  }
  return doubtful;
}

function isListOfOneMake(kids: readonly Element[]): boolean {
  const [first, ...others] = kids;
  if (first === undefined || others.length < 2 || /^T[DH]$/.test(first.tagName)) return false;
  const made = first.getAttribute('class');
  return others.every((one) => one.tagName === first.tagName && one.getAttribute('class') === made);
}

function before(
  value: Element,
  earlier: readonly Element[],
  level: number,
  trees: PageTrees,
): LabelOf | undefined {
  for (const sibling of earlier) {
    const text = shownText(sibling);
    if (text === '') continue;
    const element = innermost(sibling, text, trees);
    const found = asLabel(element, value, trees);
    // A heading further up heads more than this value.
    if (found && !(HEADING.test(element.tagName) && level > 1)) return found;
    // Figures and marks between are passed over.
    if (labelLike(cleanLabel(text), LONGEST)) break;
  }
  return undefined;
}

/** Two lists side by side: as far along in the one before as the value stands in its own. */
function alignedWith(
  value: Element,
  branch: Element,
  earlier: readonly Element[],
  trees: PageTrees,
): LabelOf | undefined {
  const own = trees.children(branch);
  const nth = own.findIndex((one) => one === value || one.contains(value));
  for (const list of own.length < 2 || nth < 0 ? [] : earlier) {
    const labels = trees.children(list);
    const one = labels.length === own.length ? labels[nth] : undefined;
    const found = one && asLabel(innermost(one, shownText(one), trees), value, trees);
    if (found) return found;
  }
  return undefined;
}

/** On tiles of figures, and with floating labels, the label comes last. */
function under(
  value: Element,
  earlier: readonly Element[],
  later: readonly Element[],
  trees: PageTrees,
): LabelOf | undefined {
  const others = later.filter((one) => shownText(one) !== '');
  const [only] = others;
  if (only === undefined || others.length > 1 || earlier.some((one) => shownText(one) !== ''))
    return undefined;
  const element = innermost(only, shownText(only), trees);
  const figure = !labelLike(cleanLabel(shownText(value)), LONGEST);
  return figure || element.tagName === 'LABEL' ? asLabel(element, value, trees) : undefined;
}

function asLabel(
  element: Element,
  value: Element,
  trees: PageTrees,
  said = shownText(element),
): LabelOf | undefined {
  const text = cleanLabel(said);
  if (!labelLike(text, LONGEST) || element.querySelector('input,select,textarea,table') !== null)
    return undefined;
  const way = wayBeside(element, value, trees);
  const evident =
    LABELLING.test(element.tagName) ||
    classHint(element.getAttribute('class') ?? '') === 'label' ||
    said !== text;
  return way === undefined ? undefined : { text, way, element, evident };
}

/** The innermost element that has all of the text. */
function innermost(element: Element, text: string, trees: PageTrees): Element {
  const next = trees.children(element).find((kid) => shownText(kid) === text);
  return next === undefined ? element : innermost(next, text, trees);
}
