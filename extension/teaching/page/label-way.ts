import { classHint } from '../../crm/generic/class-hint.ts';
import type { DownStep, LabelWay } from '../taught-rule.ts';
import type { PageTrees } from './page-trees.ts';
import { isTool, shownText } from './shown-text.ts';

type Beside = Extract<LabelWay, { kind: 'beside' }>;

/** Wrappers that a redesign may put round a label. */
const MORE_LEVELS = 2;
const LONGEST_VALUE = 300;
const HEADING = /^H[1-6]$/;

/** The way from a label to its value through the nearest element that holds both. */
export function wayBeside(label: Element, value: Element, trees: PageTrees): Beside | undefined {
  const above = chain(label, trees);
  const inside = chain(value, trees);
  const shared = inside.find((element) => above.includes(element));
  if (shared === undefined) return undefined;
  // The label is the own text of an element that holds the value.
  if (shared === label)
    return { kind: 'beside', up: 0, over: 0, down: steps(value, label, trees), tag: label.tagName };
  const up = above.indexOf(shared) - 1;
  const from = above[up];
  const to = inside[inside.indexOf(shared) - 1];
  if (from === undefined || to === undefined) return undefined;
  const kids = trees.children(shared);
  const over = kids.indexOf(to) - kids.indexOf(from);
  const path = steps(label, from, trees);
  const down = steps(value, to, trees).map((step, level): DownStep => {
    const alike = step === path[level] && sameCount(from, to, path.slice(0, level), trees);
    return alike ? 'same' : step;
  });
  return {
    kind: 'beside',
    up,
    over,
    down,
    tag: to.tagName,
    ...(looksAlike(value, label) ? { alike: true } : {}),
    ...(isTool(to) || isTool(value) ? { tool: true } : {}),
    ...(holdsOnly(from, label) ? {} : { more: true }),
  };
}

/** The element at the end of the way, also where the label has come to stand in a wrapper. */
export function followWay(label: Element, way: Beside, trees: PageTrees): Element | undefined {
  let top: Element | undefined = label;
  for (let level = 0; level < way.up; level++) top = top === undefined ? undefined : trees.parent(top);
  if (top === undefined) return undefined;
  if (way.over === 0) return top.tagName === way.tag ? descend(top, way.down, [], trees) : undefined;
  const branches: Element[] = [];
  // Only through what holds nothing but the label: beyond that other fields begin.
  for (
    let from: Element | undefined = top;
    from && branches.length <= MORE_LEVELS;
    from = trees.parent(from)
  ) {
    if ((from !== top || way.more !== true) && !holdsOnly(from, label)) break;
    branches.push(from);
  }
  const found = (sameTag: boolean) =>
    branches.map((from) => branchFrom(label, from, way, sameTag, trees)).find((one) => one !== undefined);
  return found(true) ?? found(false);
}

function holdsOnly(branch: Element, label: Element): boolean {
  return shownText(branch) === shownText(label);
}

function branchFrom(
  label: Element,
  from: Element,
  way: Beside,
  sameTag: boolean,
  trees: PageTrees,
): Element | undefined {
  const shared = trees.parent(from);
  const kids = shared === undefined ? [] : trees.children(shared);
  const place = kids.indexOf(from);
  const to = place < 0 ? undefined : kids[place + way.over];
  if (to === undefined || HEADING.test(to.tagName) || to.querySelector('label,dt,th') !== null)
    return undefined;
  if ((sameTag && to.tagName !== way.tag) || (way.tool !== true && isTool(to))) return undefined;
  const value = descend(to, way.down, steps(label, from, trees), trees);
  // Another label in the value's place: the page leaves out fields without a value.
  if (value === undefined || (way.alike !== true && looksAlike(value, label))) return undefined;
  if (way.tool !== true && isTool(value)) return undefined;
  return shownText(value).length > LONGEST_VALUE ? undefined : value;
}

/** What has no children any more has lost a wrapper: it is the value itself. */
function descend(
  top: Element,
  down: readonly DownStep[],
  beside: readonly number[],
  trees: PageTrees,
): Element | undefined {
  let at = top;
  for (const [level, step] of down.entries()) {
    const kids = trees.children(at);
    if (kids.length === 0) return at;
    const next = kids[step === 'same' ? (beside[level] ?? 0) : step];
    if (next === undefined) return undefined;
    at = next;
  }
  return at;
}

const LABELLING = /^(LABEL|DT|TH|LEGEND)$/;

/** Made as labels are made. */
function looksAlike(value: Element, label: Element): boolean {
  if (value.tagName !== label.tagName) return false;
  if (LABELLING.test(value.tagName)) return true;
  const className = label.getAttribute('class') ?? '';
  if (classHint(value.getAttribute('class') ?? '') === 'label') return true;
  return className !== '' && value.getAttribute('class') === className;
}

function chain(element: Element, trees: PageTrees): Element[] {
  const all: Element[] = [];
  for (let at: Element | undefined = element; at; at = trees.parent(at)) all.push(at);
  return all;
}

/** Places of the children on the way down from `top` to `element`. */
export function steps(element: Element, top: Element, trees: PageTrees): number[] {
  const found: number[] = [];
  for (let at = element; at !== top; ) {
    const parent = trees.parent(at);
    if (parent === undefined) break;
    found.unshift(trees.children(parent).indexOf(at));
    at = parent;
  }
  return found;
}

/** Two lists side by side, one of labels and one of values. */
function sameCount(from: Element, to: Element, path: readonly number[], trees: PageTrees): boolean {
  const [a, b] = [from, to].map((top) =>
    path.reduce<Element | undefined>((at, step) => (at ? trees.children(at)[step] : undefined), top),
  );
  const count = a === undefined ? 0 : trees.children(a).length;
  return count > 1 && b !== undefined && trees.children(b).length === count;
}
