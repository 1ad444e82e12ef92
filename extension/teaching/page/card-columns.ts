import { labelOf } from './label-of.ts';
import { ownText, partedText } from './label-texts.ts';
import type { PageTrees } from './page-trees.ts';
import { shownText } from './shown-text.ts';

interface Part {
  /** What the same thing on the next card has in common with it. */
  readonly key: string;
  readonly header: string;
  readonly text: string;
}

/** What cards say, part by part: under its label where it has one, else by where on the card it stands. */
export function cardColumns(
  cards: readonly Element[],
  trees: PageTrees,
): { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const read = cards.map((card) => partsOf(card, trees));
  const columns = new Map<string, string>();
  for (const { key, header } of read.flat()) if (!columns.has(key)) columns.set(key, header);
  const keys = [...columns.keys()];
  return {
    headers: [...columns.values()],
    rows: read.map((parts) => keys.map((key) => parts.find((part) => part.key === key)?.text ?? '')),
  };
}

function partsOf(card: Element, trees: PageTrees): Part[] {
  const labels = new Set<Element>();
  const parts = leaves(card, trees).map((element): Part & { readonly element: Element } => {
    const text = shownText(element);
    const parted = partedText(text);
    if (parted !== undefined) return { element, key: parted.label, header: parted.label, text: parted.value };
    const label = labelOf({ element }, trees);
    if (label?.evident === true && card.contains(label.element) && label.element !== element) {
      labels.add(label.element);
      return { element, key: label.text, header: label.text, text };
    }
    return { element, key: wayTo(element, card, trees), header: '', text };
  });
  return parts.filter(({ element }) => ![...labels].some((label) => label.contains(element)));
}

/** The innermost elements that say something. */
function leaves(element: Element, trees: PageTrees): Element[] {
  if (ownText(element) !== '' || /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) return [element];
  return trees
    .children(element)
    .filter((kid) => shownText(kid) !== '')
    .flatMap((kid) => leaves(kid, trees));
}

function wayTo(element: Element, card: Element, trees: PageTrees): string {
  const path: string[] = [];
  for (let at = element; at !== card; ) {
    const parent = trees.parent(at);
    if (parent === undefined) break;
    const made = makeOf(at);
    path.unshift(
      `${made}:${trees
        .children(parent)
        .filter((one) => makeOf(one) === made)
        .indexOf(at)}`,
    );
    at = parent;
  }
  return path.join('>');
}

function makeOf(element: Element): string {
  return `${element.tagName}.${element.getAttribute('class') ?? ''}`;
}
