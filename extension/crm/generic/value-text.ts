import { foldsPart } from './folds-part.ts';
import type { Seen } from './seen.ts';

const UNREAD_TYPES = new Set([
  'hidden',
  'password',
  'submit',
  'button',
  'reset',
  'image',
  'file',
  'search',
  'color',
  'radio',
]);
const CONTROLS = /^(INPUT|SELECT|TEXTAREA|METER|PROGRESS|BUTTON)$/;
const FIELDS = /^(INPUT|TEXTAREA|SELECT)$/;
const UNREAD_NAMES = /search|query|keyword|csrf|captcha|passw|otp|secret|(^|[_-])token|(^|[_-])q$/i;
const UNREAD_FILL = /password|one-time-code|^cc-/;
const WIDGET_ROLES = new Set([
  'textbox',
  'combobox',
  'spinbutton',
  'checkbox',
  'switch',
  'slider',
  'meter',
  'progressbar',
]);

/** Whether an element holds a value of its own rather than text in the page. */
export function isControl({
  element,
  tag,
  role,
  plain,
}: Pick<Seen, 'element' | 'tag' | 'role' | 'plain'>): boolean {
  // Buttons that are no control were left out before.
  if (CONTROLS.test(tag)) return tag !== 'BUTTON' || !foldsPart(element);
  if (plain) return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  // A wrapper that calls itself combobox leaves the value to the input within.
  return WIDGET_ROLES.has(role) && element.querySelector('input,select,textarea') === null;
}

/** Secrets, searches and buttons: their content is never looked at. */
export function isUnread(element: Element, tag: string): boolean {
  if (!FIELDS.test(tag)) return false;
  if (tag === 'INPUT' && UNREAD_TYPES.has((element.getAttribute('type') ?? '').toLowerCase())) return true;
  const names = `${element.getAttribute('name') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('type') ?? ''}`;
  if (names.length > 2 && names.split(' ').some((name) => UNREAD_NAMES.test(name))) return true;
  if (/^\s*(search|搜索|查找|find)\b/i.test(element.getAttribute('placeholder') ?? '')) return true;
  if (/^\s*(搜索|查找)/.test(element.getAttribute('placeholder') ?? '')) return true;
  return UNREAD_FILL.test(element.getAttribute('autocomplete') ?? '');
}

/** The value a control now holds, as text; empty when it holds none. */
export function valueText(element: Element, tag: string): string {
  switch (tag) {
    case 'INPUT':
      return inputText(element as HTMLInputElement);
    case 'TEXTAREA':
      return tidy((element as HTMLTextAreaElement).value);
    case 'SELECT':
      return selectText(element as HTMLSelectElement);
    default:
      return widgetText(element);
  }
}

function inputText(input: HTMLInputElement): string {
  const type = (input.getAttribute('type') ?? '').toLowerCase();
  if (type === 'checkbox' || type === 'radio') return input.checked ? 'yes' : 'no';
  return tidy(input.value);
}

const INVITES = /^[-–—.\s]*((please )?(select|choose|pick)\b|请选择)/i;

/** An option without value is the invitation to choose, not a choice; so is a first one that says so. */
function selectText(select: HTMLSelectElement): string {
  const chosen: string[] = [];
  for (const option of Array.from(select.options)) {
    if (!option.selected || option.getAttribute('value') === '') continue;
    const text = tidy(option.getAttribute('label') ?? option.textContent ?? '');
    if (option.index > 0 || !INVITES.test(text)) chosen.push(text);
  }
  return chosen.join(', ');
}

function widgetText(element: Element): string {
  const checked = element.getAttribute('aria-checked');
  if (checked !== null) return checked === 'true' ? 'yes' : 'no';
  const said =
    (element.getAttribute('aria-valuetext') || undefined) ??
    element.getAttribute('aria-valuenow') ??
    element.getAttribute('value');
  const shown = tidy(element.textContent ?? '');
  if (
    element.querySelector('[class*="placeholder"]') !== null ||
    /(^|[\s_-])(data-)?placeholder(\s|$)/.test(element.getAttribute('class') ?? '')
  )
    return '';
  if (element.hasAttribute('data-placeholder') && element.tagName === 'BUTTON') return '';
  return shown !== '' ? shown : (said ?? '');
}

function tidy(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
