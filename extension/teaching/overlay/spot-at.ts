import { isAffix } from '../../crm/generic/affixed.ts';
import { radioOf } from '../../crm/generic/radio-of.ts';
import { frameDocument, type PageTrees } from '../page/page-trees.ts';
import { isSecret, shownText, tidy } from '../page/shown-text.ts';
import { type Spot, spotOf, spotText } from '../page/spot.ts';

/** Why something under the pointer cannot be taught. */
export type NoSpot = 'secret' | 'too-much' | 'nothing';

const LONGEST_VALUE = 300;
const CONTROL = 'input,select,textarea,output';

/** The innermost element under a point of the window, through open shadow roots and frames of the page's own origin. */
export function elementAt(root: Document | ShadowRoot, x: number, y: number): Element | undefined {
  const element = root.elementFromPoint(x, y);
  if (element === null) return undefined;
  const frame = frameDocument(element);
  if (frame !== undefined) {
    const { left, top } = element.getBoundingClientRect();
    return elementAt(frame, x - left - element.clientLeft, y - top - element.clientTop) ?? element;
  }
  const shadow = element.shadowRoot;
  const inner = shadow ? elementAt(shadow, x, y) : undefined;
  return inner === undefined || inner === element ? element : inner;
}

/** The bare text under a point, where the element holds more than it. */
export function runUnder(element: Element, x: number, y: number): Text | undefined {
  const range = element.ownerDocument.createRange();
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType !== 3 || tidy(node.nodeValue ?? '') === '') continue;
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of Array.from(range.getClientRects()))
      if (x >= left && x <= right && y >= top && y <= bottom) return node as Text;
  }
  return undefined;
}

/** What is meant by pointing at an element: a control by its label, a choice by its button, a figure with its unit. */
export function meant(element: Element, run: Text | undefined, trees: PageTrees): Spot {
  const radio = radioIn(element);
  if (radio !== undefined) return { element: groupOf(radio) };
  const label = element.closest('label') as HTMLLabelElement | null;
  const control = element.matches(CONTROL) ? element : (label?.control ?? null);
  if (control) return withUnit({ element: control }, trees);
  if (element.tagName === 'OPTION') return { element: element.closest('select') ?? element };
  return withUnit(spotOf(element, run), trees);
}

/** Why a spot cannot be a value, if so. */
export function whyNot(spot: Spot): NoSpot | undefined {
  const { element } = spot;
  if (isSecret(element)) return 'secret';
  const text = spotText(spot);
  if (text.length > LONGEST_VALUE || /^(BODY|HTML|MAIN|TABLE|FORM)$/.test(element.tagName)) return 'too-much';
  return text === '' && !element.matches(CONTROL) && element.childElementCount > 0 ? 'nothing' : undefined;
}

function radioIn(element: Element): HTMLInputElement | undefined {
  if (element.matches('input[type="radio"]')) return element as HTMLInputElement;
  const label = element.closest('label');
  return label ? radioOf(label) : undefined;
}

function groupOf(radio: HTMLInputElement): Element {
  let at: Element = radio;
  const all = Array.from(
    radio.ownerDocument.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
  ).filter(({ name, form }) => name === radio.name && form === radio.form);
  while (!all.every((one) => at.contains(one)) && at.parentElement) at = at.parentElement;
  return at.closest('fieldset') ?? at;
}

/** `12` beside `万元` is read with it. */
function withUnit(spot: Spot, trees: PageTrees): Spot {
  let { element } = spot;
  if (spot.run !== undefined) return spot;
  for (let level = 0; level < 2; level++) {
    const own = shownText(element);
    const parent = trees.parent(element);
    const whole = parent === undefined ? '' : shownText(parent);
    const at = own === '' ? -1 : whole.indexOf(own);
    const rest = at < 0 ? '' : tidy(`${whole.slice(0, at)} ${whole.slice(at + own.length)}`);
    if (parent === undefined || rest === '' || !rest.split(' ').every(isAffix)) break;
    element = parent;
  }
  return { element };
}
