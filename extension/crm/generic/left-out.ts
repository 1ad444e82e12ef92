import { classOf } from './class-of.ts';
import { roleOf } from './role-of.ts';

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
const ASSISTIVE =
  /(^|\s)(sr-only|visually-hidden|visuallyhidden|screen-reader-text|slds-assistive-text)(\s|$)/;
const NAMING_TAGS = /^(LABEL|LEGEND|DT|TH|H[1-6])$/;
/** Left beside a field to explain it or to complain about it: never part of its value. */
const ASIDES =
  /(^|[\s_-])(help|helper|help-?block|help-?box|help-?text|helper-?text|hint|error|errors|error-message|feedback|validation|invalid-feedback)(\s|$)/i;

/** Whether nothing inside this element is ever read: scripts, menus, search, buttons, asides. */
export function leftOut(element: Element, tag: string): boolean {
  if (TAGS.has(tag)) return true;
  const role = roleOf(element);
  if (role !== '' && ROLES.has(role)) return true;
  // A button that opens a list of choices shows the chosen one, so it is a control.
  if (tag === 'BUTTON' || role === 'button') {
    return !CHOICE.test(role) && element.getAttribute('aria-haspopup') !== 'listbox';
  }
  if (tag === 'FOOTER') return element.parentElement?.tagName === 'BODY';
  const names = classOf(element);
  if (names === '' || tag === 'BODY') return false;
  if (CLASSES.test(names) || BARS.test(names))
    return !CHOICE.test(role) && element.getAttribute('aria-haspopup') !== 'listbox';
  if (ASIDES.test(names) && !/^(INPUT|SELECT|TEXTAREA|FORM|LABEL)$/.test(tag))
    return element.querySelector('input,select,textarea') === null;
  if (!ASSISTIVE.test(names)) return false;
  // Text for screen readers names a field when it is a label, and is noise inside a value.
  return !NAMING_TAGS.test(tag) && element.querySelector('label,legend') === null;
}
