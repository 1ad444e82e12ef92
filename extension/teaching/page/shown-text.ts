import { factsOf } from '../../crm/generic/facts.ts';
import { leftOut } from '../../crm/generic/left-out.ts';
import { radioOf } from '../../crm/generic/radio-of.ts';
import { switchedOff } from '../../crm/generic/shown.ts';
import { isControl, isUnread, valueText } from '../../crm/generic/value-text.ts';
import { frameDocument } from './page-trees.ts';

const INLINE =
  /^(SPAN|A|B|STRONG|EM|I|SMALL|U|S|SUP|SUB|FONT|BDI|BDO|ABBR|MARK|CODE|TIME|DATA|OUTPUT|LABEL)$/;
const SILENT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD|OPTION|DATALIST|SVG)$/i;
const TICK = /^(true|false|yes|no|checked|not checked|unchecked|是|否)$/i;
/** Enough of a value that is no article. */
const LONGEST = 1000;

/** Whether an element is a secret, a search or a button's own value: never taught, never read. */
export function isSecret(element: Element): boolean {
  return isUnread(element, element.tagName.toUpperCase()) && element.getAttribute('type') !== 'radio';
}

/**
 * What an element says to whoever looks at it: a control's value, the choice of a group, else its text without
 * menus, buttons and what is switched off.
 */
export function shownText(element: Element): string {
  const read = textIn(element, true);
  // Pages that make a button or a menu entry of the value itself: then the plain text serves.
  return read === '' ? textIn(element, false) : read;
}

/** Whether an element holds nothing but a button, a menu or an aside, as stand beside many a label. */
export function isTool(element: Element): boolean {
  return (
    leftOut(element, factsOf(element)) || (textIn(element, true) === '' && textIn(element, false) !== '')
  );
}

function textIn(top: Element, strict: boolean): string {
  let text = '';
  // A radio button not chosen: the bare text behind it is a choice not taken.
  let refused = false;
  visit(top);
  return tidy(text).slice(0, LONGEST);

  function visit(element: Element): void {
    const facts = factsOf(element);
    const { tag } = facts;
    refused = isRadio(element) && !(element as HTMLInputElement).checked;
    if (SILENT.test(tag) || isUnread(element, tag)) return;
    if (tag === 'IMG')
      text += TICK.test(element.getAttribute('alt') ?? '') ? ` ${element.getAttribute('alt')} ` : '';
    if (element !== top) {
      if (tag === 'LEGEND' && element.parentElement === top) return;
      if (element.hasAttribute('hidden') || switchedOff(element)) return;
      if (strict && leftOut(element, facts)) return;
      if (tag === 'LABEL' && radioOf(element)?.checked === false) return;
    }
    const parted = !INLINE.test(tag);
    if (parted) text += tag === 'LI' && tidy(text) !== '' ? ', ' : ' ';
    if (isControl({ element, ...facts })) text += ` ${valueText(element, tag)} `;
    else for (const node of nodesIn(element)) child(node);
    if (parted) text += ' ';
  }

  function child(node: Node): void {
    if (node.nodeType === 3) {
      if (!refused) text += node.nodeValue ?? '';
      if (tidy(node.nodeValue ?? '') !== '') refused = false;
    } else if (node.nodeType === 1) visit(node as Element);
  }
}

function isRadio(element: Element): boolean {
  return element.tagName === 'INPUT' && element.getAttribute('type') === 'radio';
}

function nodesIn(element: Element): readonly Node[] {
  if (element.tagName === 'SLOT') {
    const given = (element as HTMLSlotElement).assignedNodes();
    if (given.length > 0) return given;
  }
  const body = frameDocument(element)?.body;
  return body ? [body] : Array.from((element.shadowRoot ?? element).childNodes);
}

export function tidy(text: string): string {
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ,(?= )/g, ',')
    .trim();
}
