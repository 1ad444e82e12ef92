import { classHint } from '../../crm/generic/class-hint.ts';
import { labelLike } from '../../crm/generic/label-like.ts';
import { cleanLabel } from '../../crm/generic/label-text.ts';
import type { LabelWay } from '../taught-rule.ts';
import { wayBeside } from './label-way.ts';
import type { PageTrees } from './page-trees.ts';
import { shownText } from './shown-text.ts';

export interface LabelOf {
  readonly text: string;
  readonly way: LabelWay;
  /** Where the label itself stands. */
  readonly element: Element;
  /** Something says that it is a label, beside where it stands. */
  readonly evident: boolean;
}

/** A longer text is no label. */
export const LONGEST_LABEL = 60;
const LABELLING = /^(LABEL|DT|TH|LEGEND|B|STRONG)$/;

/** An element beside a value as its label, if it reads like one. */
export function labelBeside(
  element: Element,
  value: Element,
  trees: PageTrees,
  said = shownText(element),
): LabelOf | undefined {
  const text = cleanLabel(said);
  if (!labelLike(text, LONGEST_LABEL) || element.querySelector('input,select,textarea,table') !== null)
    return undefined;
  const way = wayBeside(element, value, trees);
  const evident =
    LABELLING.test(element.tagName) ||
    classHint(element.getAttribute('class') ?? '') === 'label' ||
    said !== text;
  return way === undefined ? undefined : { text, way, element, evident };
}

/** The innermost element that has all of the text. */
export function innermost(element: Element, text: string, trees: PageTrees): Element {
  const next = trees.children(element).find((kid) => shownText(kid) === text);
  return next === undefined ? element : innermost(next, text, trees);
}
