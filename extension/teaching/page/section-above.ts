import { cleanLabel } from '../../crm/generic/label-text.ts';
import type { PageTrees } from './page-trees.ts';
import { tidy } from './shown-text.ts';

const HEADING = /^(H[1-6]|LEGEND|SUMMARY|CAPTION)$/;
const LONGEST = 60;
const MOST_LEVELS = 12;

/** The nearest heading above an element, of whatever holds it: the name of the part of the page that it stands in. */
export function sectionAbove(element: Element, trees: PageTrees): string | undefined {
  let at = element;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const parent = trees.parent(at);
    if (parent === undefined) return undefined;
    const kids = trees.children(parent);
    for (const before of kids.slice(0, kids.indexOf(at)).reverse()) {
      const name = headingIn(before);
      if (name !== undefined) return name;
    }
    at = parent;
  }
  return undefined;
}

/** A heading, or a block that is nothing but one. */
function headingIn(element: Element): string | undefined {
  const heading = isHeading(element) ? element : Array.from(element.children).find(isHeading);
  if (heading === undefined) return undefined;
  const name = cleanLabel(tidy(heading.textContent ?? ''));
  const whole = tidy(element.textContent ?? '');
  return name !== '' && name.length <= LONGEST && whole.length <= name.length + LONGEST ? name : undefined;
}

function isHeading(element: Element): boolean {
  return HEADING.test(element.tagName) || element.getAttribute('role') === 'heading';
}
