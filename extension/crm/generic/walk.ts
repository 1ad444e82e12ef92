import { factsOf } from './facts.ts';
import { headingLevel } from './heading-level.ts';
import { holdsAnother } from './holds-another.ts';
import { cleanLabel } from './label-text.ts';
import { leftOut } from './left-out.ts';
import { namesUnread } from './names-unread.ts';
import { isClobbered, own } from './own.ts';
import { partName } from './part-name.ts';
import { placeInside } from './place-inside.ts';
import { remembered } from './remembered.ts';
import type { Place, Seen, Unit, Walked } from './seen.ts';
import { parentOf } from './shown.ts';
import { type KnownTable, tableKind } from './table-kind.ts';
import { Trail } from './trail.ts';
import { isControl, isUnread, valueText } from './value-text.ts';
import { visibility } from './visibility.ts';

const isBlock = remembered((tag) =>
  /^(DIV|P|[UOD]L|LI|D[TD]|T[RDH]|TABLE|SECTION|ARTICLE|HEADER|FOOTER|FORM|FIELDSET|LEGEND|LABEL|H[1-6]|PRE|ADDRESS|DETAILS|SUMMARY|.*-.*)$/.test(
    tag,
  ),
);
const SECTION = /^(SECTION|ARTICLE|ASIDE|FIELDSET|FORM|DIALOG|MAIN|DETAILS)$/;
const DECORATIVE = /^(IMG|I|EM|B|IFRAME|INPUT)$/;
const BLANK = /^[\u200b\ufeff\s]*$/;
/** Marks of the direction of writing. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const MARKS = /^[:：*＊?？ⓘ†|•·]{1,2}$|^[([（【]?(required|必填|optional|选填)[)\]）】]?$/i;
const isListed = remembered((names) =>
  /(^|[\s_-])(tags?|chips?|tokens?|pill|multi-?value|badge)([\s_-]|$)/i.test(names),
);
const CELLS_AND_CONTROLS = /^(T[DH]|INPUT|SELECT|TEXTAREA|OUTPUT|METER|PROGRESS)$/;
const isAskedFor = remembered((tag) => CELLS_AND_CONTROLS.test(tag));
/** What has no kids yet shares this; most elements never have any. */
const NONE: Seen[] = [];
const TICK = /^(true|false|yes|no|checked|not checked|unchecked|是|否)$/i;

/** One pass over the page as composed (shadow roots, slots, same-origin frames), in document order. */
export function walk(document: Document): Walked {
  const units: Unit[] = [];
  const all: Seen[] = [];
  const of = new Map<Element, Seen>();
  const tables = new Map<Seen, KnownTable>();
  const { visible, isShown } = visibility();
  const trail = new Trail();
  let gap: Unit['gap'] = '';
  // What holds a radio button that is not chosen: the text behind that one is a choice not taken.
  let refused: Seen | undefined;
  let headOnly: readonly Element[] = [];

  const start: Place = { scope: 'page', related: false, listed: false, front: false, tucked: false };
  const body = own(document, 'body');
  if (body) visit(body, undefined, start);
  const parents = all.filter(({ kids }) => kids.length > 0);
  const marked = all.filter(({ plain }) => !plain);
  return { units, all, parents, marked, of, tables, visible };

  function visit(element: Element, parent: Seen | undefined, outside: Place): void {
    const facts = factsOf(element);
    const { tag } = facts;
    if (tag === 'BR') gap = ' ';
    if (tag === 'BR' || leftOut(element, facts)) return;
    const inside = placeInside(element, facts, outside, all.length);
    if (inside === undefined) return;
    if (tag === 'INPUT') refused = isRefused(element) ? parent : undefined;
    if (inside.panel === element && !isShown(element) && holdsAnother(element)) return;
    if (tag === 'LABEL' && namesUnread(element)) {
      refused = undefined;
      return;
    }
    if (isUnread(element, tag)) return;
    if (isBlock(tag) && gap === '') gap = ' ';
    if (tag === 'LI' || (facts.names !== '' && isListed(facts.names))) gap = ', ';

    const before = trail.now();
    const section = SECTION.test(tag) || inside.panel !== outside.panel;
    const seen: Seen = {
      element,
      tag,
      names: facts.names,
      role: facts.role,
      plain: facts.plain,
      order: all.length,
      depth: (parent?.depth ?? 0) + 1,
      parent,
      kids: NONE,
      start: units.length,
      end: units.length,
      place: inside,
      trail: before.texts,
      ownText: false,
    };
    all.push(seen);
    if (!facts.plain || isAskedFor(tag)) of.set(element, seen);
    if (section) {
      trail.enter();
      const name = partName(element, tag, inside.panel === element);
      if (name !== '') trail.set(0, name, units.length);
    }
    content(seen, outside);
    seen.end = units.length;
    if (refused === seen) refused = undefined;
    if (isBlock(tag) && gap === '') gap = ' ';
    const decorative = seen.kids.length === 0 && seen.end === seen.start && DECORATIVE.test(tag);
    if (parent !== undefined && !decorative) adopt(parent, seen);
    trail.leave(before, section, units.length);
    if (!inside.listed) head(seen);
  }

  function adopt(parent: Seen, kid: Seen): void {
    if (parent.kids.length === 0) parent.kids = [kid];
    else parent.kids.push(kid);
  }

  function content(seen: Seen, outside: Place): void {
    const { element, tag } = seen;
    // The tables that a grid is put together of are read as that grid.
    if (!outside.listed && (tag === 'TABLE' || seen.place.listed)) noteTable(seen);
    if (tag === 'IFRAME' || tag === 'FRAME') frame(seen);
    else if (tag === 'IMG') picture(seen);
    else if (isControl(seen)) control(seen);
    else children(element.shadowRoot ?? element, seen);
  }

  function children(root: Element | ShadowRoot, seen: Seen): void {
    for (let node = root.firstChild; node; node = child(node, seen));
  }

  /** Gives the node after it. */
  function child(node: ChildNode, seen: Seen): ChildNode | null {
    const { nodeType } = node;
    if (nodeType === 3) text(node.nodeValue ?? '', seen);
    else if (nodeType === 1) {
      const { tagName } = node as Element;
      if (tagName === 'SLOT') slot(node as HTMLSlotElement, seen);
      else if (tagName === 'FORM' || typeof tagName !== 'string') return form(node as Element, seen);
      else visit(node as Element, seen, seen.place);
    } else if (typeof nodeType !== 'number') return form(node as Element, seen);
    return node.nextSibling;
  }

  /** A form that cannot be asked anything is passed through as if its content stood in what is around it. */
  function form(element: Element, seen: Seen): ChildNode | null {
    if (!isClobbered(element)) visit(element, seen, seen.place);
    else for (let node = own(element, 'firstChild'); node; node = child(node, seen));
    return own(element, 'nextSibling');
  }

  function slot(element: HTMLSlotElement, seen: Seen): void {
    const given = element.assignedNodes();
    if (given.length === 0) children(element, seen);
    for (const node of given) child(node as ChildNode, seen);
  }

  function text(raw: string, seen: Seen): void {
    if (BLANK.test(raw)) {
      if (gap === '' && raw !== '') gap = ' ';
      return;
    }
    const plain = raw.replace(DIRECTION, '').replace(/[\u200b\ufeff\s]+/g, ' ');
    const bare = plain.trim();
    if (plain.startsWith(' ') && gap === '') gap = ' ';
    if (!visible(seen)) return;
    const last = units.at(-1);
    const mark = MARKS.test(bare);
    const opens = /^[:：]/.test(bare) ? /^[:：]\s*(.*)$/.exec(bare) : null;
    if (opens && last) last.colon = true;
    if (refused === undefined && !mark && opens?.[1] !== '') {
      add(opens?.[1] ?? bare, seen);
      seen.ownText = true;
      if (plain.endsWith(' ')) gap = ' ';
    }
    refused = undefined;
  }

  function control(seen: Seen): void {
    const { element, tag } = seen;
    // Styled widgets hide the native control, which still holds the value.
    const native = tag === 'SELECT' || element.getAttribute('type') === 'checkbox';
    const around = parentOf(element);
    if (!visible(seen) && !(native && around !== null && isShown(around))) return;
    if (gap === '') gap = ' ';
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
    const body = inner === null ? null : own(inner, 'body');
    if (body && visible(seen)) visit(body, seen, seen.place);
  }

  function add(shown: string, holder: Seen, of?: Element): void {
    units.push({
      index: units.length,
      text: shown,
      gap,
      holder,
      colon: false,
      ...(of ? { control: of } : {}),
    });
    gap = '';
  }

  function noteTable(seen: Seen): void {
    const known = tableKind(seen.element, headOnly);
    if (known.kind === 'layout') return;
    tables.set(seen, known);
    headOnly = known.kind === 'head-only' ? known.head : [];
    if (known.kind !== 'fields') seen.place = { ...seen.place, listed: true, related: true };
  }

  function head(seen: Seen): void {
    const level = headingLevel(seen);
    if (level === undefined) return;
    const words = units.slice(seen.start, seen.end).map((unit) => unit.text);
    const name = cleanLabel(words.join(' '));
    if (name !== '' && name.length <= 60) trail.set(level, name, units.length);
  }
}

function isRefused(input: Element): boolean {
  return input.getAttribute('type') === 'radio' && !(input as HTMLInputElement).checked;
}
