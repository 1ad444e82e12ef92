import { labelLike } from '../../crm/generic/label-like.ts';
import { cleanLabel } from '../../crm/generic/label-text.ts';
import { innermost, type LabelOf, LONGEST_LABEL, labelBeside } from './label-beside.ts';
import { ownText } from './label-texts.ts';
import type { PageTrees } from './page-trees.ts';
import { shownText } from './shown-text.ts';

const MOST_LEVELS = 5;
const HEADING = /^H[1-6]$/;

/** Climbs from the value until something beside it reads as its name. */
export function labelAround(value: Element, trees: PageTrees): LabelOf | undefined {
  let at = value;
  /** In a list of things of one make the one before is more likely another value than a label. */
  let doubtful: LabelOf | undefined;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const parent = trees.parent(at);
    if (parent === undefined || parent.tagName === 'BODY') return doubtful;
    const kids = trees.children(parent);
    const place = kids.indexOf(at);
    const earlier = kids.slice(0, place).reverse();
    const aligned = alignedWith(value, at, earlier, trees);
    if (aligned !== undefined) return aligned;
    if (doubtful === undefined) {
      const found =
        before(value, earlier, level, trees) ??
        (ownText(parent) === '' ? undefined : labelBeside(parent, value, trees, ownText(parent))) ??
        under(value, kids.slice(0, place), kids.slice(place + 1), trees);
      if (found !== undefined && !isListOfOneMake(kids)) return found;
      doubtful = found;
    }
    at = parent;
  }
  return doubtful;
}

function isListOfOneMake(kids: readonly Element[]): boolean {
  const [first, ...others] = kids;
  if (first === undefined || others.length < 2 || /^T[DH]$/.test(first.tagName)) return false;
  const made = first.getAttribute('class');
  return others.every((one) => one.tagName === first.tagName && one.getAttribute('class') === made);
}

function before(
  value: Element,
  earlier: readonly Element[],
  level: number,
  trees: PageTrees,
): LabelOf | undefined {
  for (const sibling of earlier) {
    const text = shownText(sibling);
    if (text === '') continue;
    const element = innermost(sibling, text, trees);
    const found = labelBeside(element, value, trees);
    // A heading further up heads more than this value.
    if (found && !(HEADING.test(element.tagName) && level > 1)) return found;
    // Figures and marks between are passed over.
    if (labelLike(cleanLabel(text), LONGEST_LABEL)) break;
  }
  return undefined;
}

/** Two lists side by side: as far along in the one before as the value stands in its own. */
function alignedWith(
  value: Element,
  branch: Element,
  earlier: readonly Element[],
  trees: PageTrees,
): LabelOf | undefined {
  const own = trees.children(branch);
  const nth = own.findIndex((one) => one === value || one.contains(value));
  for (const list of own.length < 2 || nth < 0 ? [] : earlier) {
    const labels = trees.children(list);
    const one = labels.length === own.length ? labels[nth] : undefined;
    const found = one && labelBeside(innermost(one, shownText(one), trees), value, trees);
    if (found) return found;
  }
  return undefined;
}

/** On tiles of figures, and with floating labels, the label comes last. */
function under(
  value: Element,
  earlier: readonly Element[],
  later: readonly Element[],
  trees: PageTrees,
): LabelOf | undefined {
  const others = later.filter((one) => shownText(one) !== '');
  const [only] = others;
  if (only === undefined || others.length > 1 || earlier.some((one) => shownText(one) !== ''))
    return undefined;
  const element = innermost(only, shownText(only), trees);
  const figure = !labelLike(cleanLabel(shownText(value)), LONGEST_LABEL);
  return figure || element.tagName === 'LABEL' ? labelBeside(element, value, trees) : undefined;
}
