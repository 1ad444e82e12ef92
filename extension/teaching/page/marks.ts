import { MARK_ATTRIBUTES, type MarkAttribute, type MarkPlace } from '../taught-rule.ts';
import { steps } from './label-way.ts';
import type { PageTrees } from './page-trees.ts';

const MOST_LEVELS = 4;
const MOST_MARKS = 3;
const LONGEST = 80;
/** Made anew for every record, every session or every build. */
const FLEETING =
  /\d{2,}|^[a-z]{0,3}\d|[A-Z]{2,}[a-z][A-Z]|^(css|sc|jss|emotion|svelte|ng|ember|react|radix|headlessui|mui)[-_:\d]|[:{}[\]()\s]/;
/** Says how something looks or stands just now, not what it is. */
const STATE =
  /^(is|has|js)-|(^|-)(active|open|opened|closed|hidden|selected|focus|hover|disabled|empty|odd|even|first|last|current|loading|visible)$/;
const NAME = /[a-zA-Z]{3}|\p{Script=Han}/u;
const WORD = /^[a-zA-Z]{2,}([-_]{1,2}[a-zA-Z]{2,})*$/;

/** Lasting marks of the value, or of what is just around it, each of which stands once on the page. */
export function marksOf(value: Element, trees: PageTrees, avoid: readonly string[]): MarkPlace[] {
  const found: MarkPlace[] = [];
  let at: Element | undefined = value;
  for (let level = 0; at !== undefined && level <= MOST_LEVELS && found.length < MOST_MARKS; level++) {
    const top: Element = at;
    if (top.tagName === 'BODY') break;
    const one = MARK_ATTRIBUTES.flatMap((attribute) => marked(top, attribute)).find(
      (mark) => !avoid.some((text) => mark.value.includes(text)) && withMark(mark, trees).length === 1,
    );
    if (one !== undefined) found.push({ ...one, down: steps(value, top, trees) });
    at = trees.parent(top);
  }
  return found;
}

/** The elements that bear a mark. */
export function withMark(mark: Pick<MarkPlace, 'attribute' | 'value'>, trees: PageTrees): Element[] {
  const { attribute, value } = mark;
  return trees.all.filter((element) =>
    attribute === 'class' ? element.classList.contains(value) : element.getAttribute(attribute) === value,
  );
}

function marked(element: Element, attribute: MarkAttribute): Pick<MarkPlace, 'attribute' | 'value'>[] {
  if (attribute === 'class')
    return Array.from(element.classList)
      .filter(
        (token) => token.length <= LONGEST && WORD.test(token) && !FLEETING.test(token) && !STATE.test(token),
      )
      .map((value) => ({ attribute, value }));
  const value = element.getAttribute(attribute);
  return value === null || !NAME.test(value) || value.length > LONGEST || FLEETING.test(value)
    ? []
    : [{ attribute, value }];
}
