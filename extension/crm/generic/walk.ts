import { classOf } from './class-of.ts';
import { cleanLabel } from './label-text.ts';
import { leftOut } from './left-out.ts';
import { namesPart } from './names-part.ts';
import { placeInside } from './place-inside.ts';
import { radioOf } from './radio-of.ts';
import type { Place, Seen, TableKind, Unit, Walked } from './seen.ts';
import { parentOf, shownTester, switchedOff } from './shown.ts';
import { tableKind } from './table-kind.ts';
import { isControl, isUnread, valueText } from './value-text.ts';

const BLOCK =
  /^(DIV|P|LI|UL|OL|DL|DT|DD|TR|TD|TH|TABLE|SECTION|ARTICLE|HEADER|FOOTER|FORM|FIELDSET|LEGEND|LABEL|H[1-6]|BR|PRE|ADDRESS|DETAILS|SUMMARY|.*-.*)$/;
const SECTION = /^(SECTION|ARTICLE|ASIDE|FIELDSET|FORM|DIALOG|MAIN|DETAILS)$/;
const MARKS = /^[:：*＊?？ⓘ†|•·]{1,2}$|^[([（【]?(required|必填|optional|选填)[)\]）】]?$/i;
const LISTING = /(^|[\s_-])(tags?|chips?|tokens?|pill|multi-?value|badge)([\s_-]|$)/i;
const TICK = /^(true|false|yes|no|checked|not checked|unchecked|是|否)$/i;

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** One pass over the page as composed (shadow roots, slots, same-origin frames), in document order. */
export function walk(document: Document): Walked {
  const units: Unit[] = [];
  const all: Seen[] = [];
  const of = new Map<Element, Seen>();
  const tables = new Map<Seen, { kind: TableKind; headers: readonly string[] }>();
  const isShown = shownTester();
  let headings: readonly Heading[] = [];
  let trail: readonly string[] = [];
  let headedAt = 0;
  let base = 0;
  let gap: Unit['gap'] = '';
  let headOnly: readonly string[] = [];

  const start: Place = { scope: 'page', related: false, listed: false, front: false, tucked: false };
  if (document.body) visit(document.body, undefined, start);
  return { units, all, of, tables, visible };

  function visit(element: Element, parent: Seen | undefined, outside: Place): void {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') {
      gap = ' ';
      return;
    }
    if (leftOut(element, tag)) return;
    const inside = placeInside(element, tag, outside, all.length);
    if (inside === undefined) return;
    if (tag === 'LABEL' ? namesUnread(element) : isUnread(element, tag)) return;
    if (BLOCK.test(tag) && gap === '') gap = ' ';
    if (LISTING.test(classOf(element)) || tag === 'LI') gap = ', ';

    const before = { headings, trail, base };
    const section = SECTION.test(tag) || inside.panel !== outside.panel;
    const seen: Seen = {
      element,
      tag,
      order: all.length,
      parent,
      kids: [],
      start: units.length,
      end: units.length,
      place: inside,
      trail,
      ownText: false,
    };
    all.push(seen);
    of.set(element, seen);
    if (section) {
      base = headings.length;
      const name = partName(element, tag, inside.panel === element);
      if (name !== '') setHeading({ level: 0, text: name });
    }
    if (tag === 'TABLE' || inside.listed !== outside.listed) noteTable(seen);
    if (tag === 'IFRAME' || tag === 'FRAME') frame(seen);
    else if (tag === 'IMG') picture(seen);
    else if (isControl(element, tag)) control(seen);
    else children(element.shadowRoot ?? element, seen);
    seen.end = units.length;
    if (BLOCK.test(tag) && gap === '') gap = ' ';

    const decorative =
      seen.kids.length === 0 && seen.end === seen.start && /^(IMG|I|EM|B|IFRAME|INPUT)$/.test(tag);
    if (parent !== undefined && !decorative) parent.kids.push(seen);
    const level = headingLevel(element, tag, seen);
    if (section || (headings !== before.headings && units.length > headedAt))
      ({ headings, trail, base } = before);
    if (level !== undefined && !inside.listed) {
      const text = cleanLabel(
        seen.end > seen.start
          ? units
              .slice(seen.start, seen.end)
              .map((unit) => unit.text)
              .join(' ')
          : '',
      );
      if (text !== '' && text.length <= 60) setHeading({ level, text });
    }
  }

  function children(root: Element | ShadowRoot, seen: Seen): void {
    for (let node = root.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) textNode(node.nodeValue ?? '', seen);
      else if (node.nodeType === 1) {
        const element = node as Element;
        if (element.tagName !== 'SLOT') visit(element, seen, seen.place);
        else slot(element as HTMLSlotElement, seen);
      }
    }
  }

  function slot(element: HTMLSlotElement, seen: Seen): void {
    const given = element.assignedNodes();
    if (given.length === 0) children(element, seen);
    for (const node of given) {
      if (node.nodeType === 3) textNode(node.nodeValue ?? '', seen);
      else if (node.nodeType !== 1) continue;
      else if ((node as Element).tagName === 'SLOT') slot(node as HTMLSlotElement, seen);
      else visit(node as Element, seen, seen.place);
    }
  }

  function textNode(raw: string, seen: Seen): void {
    const text = raw.replace(/[\u200b\ufeff]/g, '').replace(/\s+/g, ' ');
    const bare = text.trim();
    if (text.startsWith(' ') && gap === '') gap = ' ';
    if (bare === '' || !visible(seen)) return;
    if (MARKS.test(bare)) {
      const last = units.at(-1);
      if (last !== undefined && /[:：]/.test(bare)) last.colon = true;
      return;
    }
    const opens = /^[:：]\s*(.+)$/.exec(bare);
    const last = units.at(-1);
    if (opens && last) last.colon = true;
    add(opens?.[1] ?? bare, seen);
    seen.ownText = true;
    if (text.endsWith(' ')) gap = ' ';
  }

  function control(seen: Seen): void {
    const { element, tag } = seen;
    const type = (element.getAttribute('type') ?? '').toLowerCase();
    // Styled widgets hide the native control, which still holds the value.
    const native = tag === 'SELECT' || type === 'checkbox';
    const parent = parentOf(element);
    if (
      !visible(seen) &&
      !(native && parent !== null && isShown(parent) && seen.parent !== undefined && visible(seen.parent))
    )
      return;
    gap = gap === '' ? ' ' : gap;
    add(valueText(element, tag), seen, element);
    gap = ' ';
  }

  function picture(seen: Seen): void {
    const alt = seen.element.getAttribute('alt') ?? '';
    if (TICK.test(alt) && visible(seen)) add(alt, seen);
  }

  function frame(seen: Seen): void {
    let inner: Document | null = null;
    try {
      inner = (seen.element as HTMLIFrameElement).contentDocument;
    } catch {
      // Another origin: not ours to read.
    }
    if (inner?.body && visible(seen)) visit(inner.body, seen, seen.place);
  }

  function add(text: string, holder: Seen, of?: Element): void {
    units.push({ index: units.length, text, gap, holder, colon: false, ...(of ? { control: of } : {}) });
    gap = '';
  }

  function visible(seen: Seen): boolean {
    if (isShown(seen.element)) return true;
    const { panel } = seen.place;
    if (panel === undefined || (!seen.place.tucked && isShown(panel) && panel.tagName !== 'DETAILS'))
      return false;
    for (let at: Element | null = seen.element; at && at !== panel; at = parentOf(at))
      if (switchedOff(at)) return false;
    for (let at: Seen | undefined = seen; at && at.place.panel === panel && !at.place.tucked; at = at.parent)
      at.place = { ...at.place, tucked: true };
    return true;
  }

  function noteTable(seen: Seen): void {
    const known = tableKind(seen.element, headOnly);
    if (known.kind === 'layout') return;
    tables.set(seen, known);
    headOnly = known.kind === 'head-only' ? known.headers : [];
    if (known.kind === 'records' || known.kind === 'head-only')
      seen.place = { ...seen.place, listed: true, related: true };
  }

  function setHeading(heading: Heading): void {
    headings = [
      ...headings.slice(0, base),
      ...headings.slice(base).filter(({ level }) => level < heading.level),
      heading,
    ];
    trail = headings.map(({ text }) => text);
    headedAt = units.length;
  }
}

/** A choice that was not taken, or the label of something that is never looked at. */
function namesUnread(label: Element): boolean {
  if (radioOf(label)?.checked === false) return true;
  const target = label.getAttribute('for');
  const named = target ? (label.getRootNode() as Document | ShadowRoot).getElementById(target) : null;
  return named?.tagName === 'INPUT' && named.getAttribute('type') !== 'radio' && isUnread(named, 'INPUT');
}

/** Name that a panel or section states about itself. */
function partName(element: Element, tag: string, isPanel: boolean): string {
  const said = element.getAttribute('aria-label');
  if (said !== null && tag !== 'MAIN' && tag !== 'FORM') return cleanLabel(said);
  if (!isPanel) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  const id = element.id.replace(/["\\]/g, '\\$&');
  const by = element.getAttribute('aria-labelledby');
  const tab =
    (by !== null && root.getElementById(by)) ||
    (id !== '' &&
      root.querySelector(
        `[aria-controls="${id}"],a[href="#${id}"],[data-target="#${id}"],[data-bs-target="#${id}"]`,
      ));
  return tab ? cleanLabel(tab.textContent ?? '') : '';
}

/** 2 to 7 for what heads the part that follows; the page's own heading names the record, not a part. */
function headingLevel(element: Element, tag: string, seen: Seen): number | undefined {
  if (/^H[2-6]$/.test(tag)) return Number(tag[1]);
  if (tag === 'LEGEND' || tag === 'SUMMARY' || tag === 'CAPTION') return 7;
  if (element.getAttribute('role') === 'heading') {
    const level = Number(element.getAttribute('aria-level') ?? 2);
    return level > 1 ? level : undefined;
  }
  const few = seen.end > seen.start && seen.end - seen.start <= 2;
  return few && tag !== 'LABEL' && namesPart(element) ? 6 : undefined;
}
