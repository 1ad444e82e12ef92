import { cleanLabel } from '../../crm/generic/label-text.ts';
import { remembered } from '../../crm/generic/remembered.ts';
import type { PageTrees } from './page-trees.ts';
import { tidy } from './shown-text.ts';

/** Attributes by which an element says what its own value is called. */
export const NAMING_ATTRIBUTES = [
  'aria-label',
  'data-label',
  'field-label',
  'data-field-label',
  'data-caption',
  'data-title',
  'data-th',
  'placeholder',
] as const;

/** How a text stands on the page: an element's text, the part of it before a colon, or an attribute. */
export type LabelForm = 'text' | 'within' | 'attribute';

export interface LabelHit {
  readonly element: Element;
  readonly form: LabelForm;
  /** The text that holds label and value. */
  readonly run?: Text;
}

const LONGEST = 80;
const SILENT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD|TITLE|OPTION|TEXTAREA|SVG)$/i;
/** A label is put together of few elements. */
const MOST_PARTS = 4;

/**
 * Where each text stands that could be a label, by the text without colon and marks.
 *
 * @param wanted The labels that will be asked for; without it any may be.
 */
export function labelTexts(
  trees: PageTrees,
  wanted?: readonly string[],
): (label: string) => readonly LabelHit[] {
  const hits = new Map<string, LabelHit[]>();
  const keys = wanted === undefined ? undefined : new Set(wanted.map(key));
  const all = keys === undefined ? undefined : [...keys].join('\n');
  for (const element of trees.all) {
    if (SILENT.test(element.tagName)) continue;
    if (element.attributes.length > 1 || !element.hasAttribute('class')) attributes(element);
    if (holdsText(element)) texts(element);
  }
  return (label) => hits.get(key(label)) ?? [];

  function attributes(element: Element): void {
    for (const name of NAMING_ATTRIBUTES) {
      const said = element.getAttribute(name);
      if (said !== null && said !== '' && said.length <= LONGEST) note(said, element, 'attribute');
    }
  }

  function texts(element: Element): void {
    const own = ownText(element);
    if (own.length <= LONGEST) note(own, element, 'text');
    for (const run of runsIn(element)) {
      const parted = partedText(run.data);
      if (parted !== undefined) note(parted.label, element, 'within', run);
    }
    // Only a part of a label can stand in a whole one.
    if (all !== undefined && !all.includes(key(own))) return;
    let at: Element | null = element;
    for (let up = 0; at !== null && up < 3 && at.childElementCount <= MOST_PARTS; up++) {
      const whole = tidy(at.textContent ?? '');
      if (whole.length > LONGEST) break;
      if (whole !== own) note(whole, at, 'text');
      at = at.parentElement;
    }
  }

  function note(text: string, element: Element, form: LabelForm, run?: Text): void {
    const known = key(text);
    if (known === '' || keys?.has(known) === false) return;
    const before = hits.get(known) ?? [];
    if (before.some((hit) => hit.element === element && hit.form === form && hit.run === run)) return;
    hits.set(known, [...before, { element, form, ...(run === undefined ? {} : { run }) }]);
  }
}

function holdsText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return true;
  return false;
}

/** A text that says label and value, parted by a colon; a time of day is none. */
export function partedText(text: string): { readonly label: string; readonly value: string } | undefined {
  if (!/[:：]/.test(text)) return undefined;
  const [, label, value] = /^(.{1,80}?)\s*[:：]\s*(\S.*)$/u.exec(tidy(text)) ?? [];
  return label === undefined || value === undefined || /\d$/.test(label) ? undefined : { label, value };
}

/** The texts right under an element that say anything. */
export function runsIn(element: Element): Text[] {
  const runs: Text[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && tidy(node.nodeValue ?? '') !== '') runs.push(node as Text);
  return runs;
}

/** The text right under an element, beside its children. */
export function ownText(element: Element): string {
  return tidy(
    runsIn(element)
      .map((run) => run.data)
      .join(' '),
  );
}

const key = remembered((text) => cleanLabel(text).toLowerCase());
