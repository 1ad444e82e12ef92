import { classHint } from './class-hint.ts';
import type { Facts } from './facts.ts';
import { foldsPart } from './folds-part.ts';
import { own } from './own.ts';
import { remembered } from './remembered.ts';

const TAGS = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG NAV CANVAS OBJECT EMBED VIDEO AUDIO HEAD LINK META MENU DATALIST MATH ' +
    'OPTGROUP OPTION HR BASE TITLE AREA MAP TRACK SOURCE WBR COLGROUP COL'
  ).split(' '),
);
const ROLES = new Set(
  (
    'navigation menu menubar menuitem toolbar search searchbox tablist tab banner contentinfo tooltip alert ' +
    'listbox option log marquee timer separator'
  ).split(' '),
);
const CLASSES =
  /(^|\s)(breadcrumbs?|navbar|pagination|dropdown-menu|tooltip|tooltip-content|popover|toast|skeleton|btn|autocomplete-suggestions?)(\s|$)/;
const BARS = /(^|[\s_-])(toolbar|pager)(\s|$)/;
const CHOICE = /^(combobox|switch|checkbox)$/;
const CELL = /^(cell|gridcell|rowheader)$/;
const ASSISTIVE =
  /(^|\s)(sr-only|visually-hidden|visuallyhidden|screen-reader-text|slds-assistive-text)(\s|$)/;
const FIELDS = /^(INPUT|SELECT|TEXTAREA|FORM|LABEL)$/;
const NAMING_TAGS = /^(LABEL|LEGEND|DT|TH|H[1-6])$/;
/** Left beside a field to explain it or to complain about it: never part of its value. */
const ASIDES =
  /(^|[\s_-])(help|tips?|helper|field-note|input-note|help-?block|help-?box|help-?text|helper-?text|hint|error|errors|error-message|feedback|validation|invalid-feedback|[a-z]+-?(helpertext|helptext|errormessage)([_-]\w+)?)(\s|$)|(^|\s)form-text(\s|$)/i;

type ByClass = 'bar' | 'aside' | 'assistive' | undefined;

const byClass = remembered((names): ByClass => {
  if (CLASSES.test(names) || BARS.test(names)) return 'bar';
  if (ASIDES.test(names)) return 'aside';
  return ASSISTIVE.test(names) ? 'assistive' : undefined;
});

/** Whether nothing inside this element is ever read: scripts, menus, search, buttons, asides. */
export function leftOut(element: Element, { tag, names, role }: Facts): boolean {
  if (TAGS.has(tag) || ROLES.has(role)) return true;
  // A button that opens a list of choices shows the chosen one, so it is a control.
  if (tag === 'BUTTON' || role === 'button')
    return (
      !isChoice(element, role) && !isValueText(element, tag) && !isLabelled(element) && !foldsPart(element)
    );
  if (tag === 'FOOTER') return element.parentElement?.tagName === 'BODY';
  const kind = names === '' || tag === 'BODY' ? undefined : byClass(names);
  switch (kind) {
    case undefined:
      return false;
    case 'bar':
      return !isChoice(element, role);
    case 'aside':
      return !FIELDS.test(tag) && element.querySelector('input,select,textarea') === null;
    case 'assistive':
      // Text for screen readers names a field when it is a label, and is noise inside a value.
      return !NAMING_TAGS.test(tag) && element.querySelector('label,legend') === null;
  }
}

function isChoice(element: Element, role: string): boolean {
  return CHOICE.test(role) || element.getAttribute('aria-haspopup') === 'listbox';
}

/** Cells and values that are edited in place make a button of all that they hold. */
function isValueText({ parentElement: around }: Element, tag: string): boolean {
  if (tag === 'BUTTON' || around?.childElementCount !== 1) return false;
  const said = (name: string) => own(around, 'getAttribute').call(around, name) ?? '';
  return CELL.test(said('role')) || classHint(said('class')) === 'value';
}

/** What a label names is its value, whatever happens at a click. */
function isLabelled(element: Element): boolean {
  if (element.id === '' || /["\\]/.test(element.id)) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  return own(root, 'querySelector').call(root, `label[for="${element.id}"]`) !== null;
}
