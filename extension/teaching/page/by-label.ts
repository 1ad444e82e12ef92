import { cleanLabel } from '../../crm/generic/label-text.ts';
import { headsRelated } from '../../crm/generic/related.ts';
import type { LabelPlace } from '../taught-rule.ts';
import { type LabelHit, runsIn } from './label-texts.ts';
import { followWay } from './label-way.ts';
import type { PageLook } from './page-look.ts';
import { sectionAbove } from './section-above.ts';
import { isSecret } from './shown-text.ts';
import { type Spot, sameSpot, spotOf, spotText } from './spot.ts';

/** Where a label leads. */
export interface LabelEnd {
  readonly spot: Spot;
  readonly under: string | undefined;
}

export interface ByLabel {
  readonly ends: readonly LabelEnd[];
  /** The label stands on the page, wherever it leads. */
  readonly stands: boolean;
}

/** What ends with a colon is a label itself. */
const LABEL = /[:：]\s*$/;
const IN_FRONT = '[aria-modal="true"],dialog[open]';

/**
 * The values that a label leads to: those in sight before those in closed tabs, those under its own heading before
 * others. Of a list of other records none is taken unless the label was taught there.
 *
 * @param isOther Whether a text is the label of another field, and so no value.
 */
export function valueByLabel(
  place: LabelPlace,
  look: PageLook,
  isOther: (text: string) => boolean = () => false,
): ByLabel {
  const all = look.labelled(place.text);
  // A page behind a dialog is not what the user looks at.
  const front = all.filter(({ element }) => element.closest(IN_FRONT) !== null);
  const hits = front.length > 0 ? front : all;
  const ends: (LabelEnd & { tucked: boolean })[] = [];
  for (const hit of hits) {
    for (const spot of spotsOf(hit, place, look)) {
      if (isSecret(spot.element) || ends.some((end) => sameSpot(end.spot, spot))) continue;
      const standing = look.standing(spot.element);
      if (standing === 'hidden' || LABEL.test(spotText(spot)) || isOther(cleanLabel(spotText(spot))))
        continue;
      const under = sectionAbove(hit.element, look.trees);
      if (under !== place.under && under !== undefined && headsRelated([under])) continue;
      ends.push({ spot, under, tucked: standing === 'tucked' });
    }
  }
  const seen = ends.some((end) => !end.tucked) ? ends.filter((end) => !end.tucked) : ends;
  const own = seen.filter((end) => sameSection(end.under, place));
  return { ends: own.length > 0 ? own : seen, stands: hits.length > 0 };
}

/** A heading that is the label itself heads nothing else. */
function sameSection(under: string | undefined, { under: taught, text }: LabelPlace): boolean {
  return (under === text ? undefined : under) === taught;
}

function spotsOf(hit: LabelHit, { way }: LabelPlace, look: PageLook): Spot[] {
  const { element, form, run } = hit;
  switch (way.kind) {
    case 'within':
      return form === 'within' ? [spotOf(element, run)] : [];
    case 'behind':
      return form === 'text' ? behind(element) : [];
    case 'names':
      return form === 'attribute' ? [{ element }] : form === 'text' ? namedBy(element, look) : [];
    case 'beside': {
      if (form !== 'text') return [];
      const value = followWay(element, way, look.trees);
      // A label that has come to name its control says so better than its place does.
      return value === undefined ? namedBy(element, look) : [{ element: value }];
    }
  }
}

function behind(label: Element): Spot[] {
  const parent = label.parentElement;
  const run = parent && runsIn(parent).find(({ previousElementSibling }) => previousElementSibling === label);
  return parent && run ? [spotOf(parent, run)] : [];
}

function namedBy(element: Element, { trees }: PageLook): Spot[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const fieldset = element.tagName === 'LEGEND' ? element.closest('fieldset') : null;
  if (fieldset !== null) return [{ element: fieldset }];
  const label = element.closest('label');
  const id = label?.getAttribute('for');
  const target = id ? root.getElementById(id) : label?.querySelector('input,select,textarea,output');
  if (target) return [{ element: target }];
  const naming = [element, label].flatMap((one) => one?.id || []);
  return trees.all
    .filter(
      (one) =>
        one.getRootNode() === root &&
        (one.getAttribute('aria-labelledby') ?? '').split(/\s+/).some((named) => naming.includes(named)) &&
        !one.contains(element),
    )
    .map((one) => ({ element: one }));
}
