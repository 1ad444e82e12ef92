import { labelOf } from '../../../extension/teaching/page/label-of.ts';
import { lookAt } from '../../../extension/teaching/page/page-look.ts';
import { runAt, spotText, withoutLabel } from '../../../extension/teaching/page/spot.ts';
import type { TaughtPage } from './taught-fixture.ts';

/** What becomes of a page between teaching and reading; it works on a fresh parse of the same page. */
export interface PageChange {
  readonly name: string;
  /** Changes the page and says what each taught value reads now. */
  readonly make: (document: Document, page: TaughtPage) => readonly string[];
}

export const PAGE_CHANGES: readonly PageChange[] = [
  { name: 'drawn anew', make: (_document, page) => page.taught.map(({ text }) => text) },
  { name: 'another record', make: otherValues },
  { name: 'rows in reverse', make: reversed },
  { name: 'other class names', make: scrambled },
  { name: 'values in wrappers', make: wrapped('value') },
  { name: 'labels in wrappers', make: wrapped('label') },
  { name: 'rows in wrappers', make: wrapped('row') },
];

/** Every value is another one; boxes and choices stay, since they have no third state. */
function otherValues(document: Document, page: TaughtPage): readonly string[] {
  const { all } = lookAt(document).trees;
  for (const { at, label } of page.taught) change(all[at] as Element, label);
  return page.taught.map(({ text, at, place }) => {
    const element = all[at] as Element;
    const spot = runAt(element, place.run) ?? { element };
    return /^(yes|no)$/.test(text) ? text : withoutLabel(spotText(spot));
  });
}

function change(element: Element, label: string): void {
  if (/^(INPUT|TEXTAREA)$/.test(element.tagName)) {
    const input = element as HTMLInputElement;
    input.value = another(input.value);
  }
  if (/^(SELECT|OPTION)$/.test(element.tagName)) return;
  for (const node of [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])]) {
    if (node.nodeType === 1) change(node as Element, label);
    else if (node.nodeType === 3 && !(node.nodeValue ?? '').includes(label))
      node.nodeValue = another(node.nodeValue ?? '');
  }
}

function another(text: string): string {
  return text
    .replace(/\d/g, (digit) => String(9 - Number(digit)))
    .replace(/\p{L}{4,}/gu, (word) => `${[...word].reverse().join('')}`);
}

/** The blocks that hold one label and its value each stand in the other order. */
function reversed(document: Document, page: TaughtPage): readonly string[] {
  const rows = new Map<Element, Element[]>();
  for (const row of new Set(rowsOf(document, page).values())) {
    const parent = row.parentElement;
    if (parent) rows.set(parent, [...(rows.get(parent) ?? []), row]);
  }
  for (const [parent, own] of rows) {
    if (own.length < 2) continue;
    const marks = own.map((row) => parent.insertBefore(parent.ownerDocument.createElement('hr'), row));
    for (const [n, row] of [...own].reverse().entries()) marks[n]?.replaceWith(row);
  }
  return page.taught.map(({ text }) => text);
}

function scrambled(document: Document, page: TaughtPage): readonly string[] {
  for (const [n, element] of lookAt(document).trees.all.entries())
    if (element.hasAttribute('class')) element.setAttribute('class', `k${(n * 7919).toString(36)}x`);
  return page.taught.map(({ text }) => text);
}

function wrapped(what: 'value' | 'label' | 'row') {
  return (document: Document, page: TaughtPage): readonly string[] => {
    const { trees } = lookAt(document);
    const rows = rowsOf(document, page);
    const targets = new Set<Element>();
    for (const one of page.taught) {
      const value = trees.all[one.at] as Element;
      const label = labelOf({ element: value }, trees);
      if (what === 'value') targets.add(value);
      else if (what === 'row') targets.add(rows.get(one.at) ?? value);
      else if (label && !label.element.contains(value)) targets.add(label.element);
    }
    for (const element of targets) {
      // Cells, terms and what a label names by its place stay where the language wants them: their content is wrapped.
      const inside = /^(T[DHR]|D[TD]|LI|LABEL|LEGEND|DIV|SPAN|P)$/.test(element.tagName);
      const wrapper = element.ownerDocument.createElement(what === 'row' ? 'div' : 'span');
      if (what === 'row' && !/^(TR|TD|TH|DT|DD)$/.test(element.tagName)) {
        element.replaceWith(wrapper);
        wrapper.append(element);
      } else if (inside && what !== 'row') {
        wrapper.append(...element.childNodes);
        element.append(wrapper);
      }
    }
    return page.taught.map(({ text }) => text);
  };
}

/** By value: the smallest block that holds it and its label, where it holds no other taught value. */
function rowsOf(document: Document, page: TaughtPage): Map<number, Element> {
  const { trees } = lookAt(document);
  const values = page.taught.map(({ at }) => trees.all[at] as Element);
  const rows = new Map<number, Element>();
  for (const { at } of page.taught) {
    const value = trees.all[at] as Element;
    const label = labelOf({ element: value }, trees)?.element;
    let row: Element | null = value;
    while (row && label && !row.contains(label)) row = row.parentElement;
    if (row && label && row !== value && values.filter((one) => row?.contains(one)).length === 1)
      rows.set(at, row);
  }
  return rows;
}
