import type { FieldKey } from '../../../core/account/field.ts';
import { matchLabel } from '../../../core/account/match-label.ts';
import { cleanLabel } from '../../crm/generic/label-text.ts';
import type { RuleResult } from '../../crm/rule-result.ts';
import type { MarkPlace, ValuePlace } from '../taught-rule.ts';
import { type ByLabel, valueByLabel } from './by-label.ts';
import { labelOf } from './label-of.ts';
import { withMark } from './marks.ts';
import type { PageLook } from './page-look.ts';
import { followPath } from './page-path.ts';
import { isSecret, shownText } from './shown-text.ts';
import { runAt, type Spot, spotText, withoutLabel } from './spot.ts';

export type FoundBy = NonNullable<RuleResult['by']>;

export type FoundValue =
  | {
      readonly kind: 'found';
      readonly spot: Spot;
      /** Empty where the field stands on the page and has no value. */
      readonly text: string;
      readonly by: FoundBy;
      /** What the value is called now, where that is not what it was called when it was taught. */
      readonly labelNow?: string;
    }
  /** `many`: the label leads to more than one value, and nothing says which is meant. */
  | { readonly kind: 'missing'; readonly why: 'gone' | 'many' };

/**
 * The value that a place names on this page: by its label, else by marks of the structure, else by its position.
 * What stands there now under the name of something else is not taken.
 *
 * @param others Labels of the other fields taught for such pages.
 */
export function findValue(
  place: ValuePlace,
  field: FieldKey,
  look: PageLook,
  others: ReadonlySet<string> = new Set(),
): FoundValue {
  const { label } = place;
  const labelled: ByLabel =
    label === undefined ? { ends: [], stands: false } : valueByLabel(label, look, isOther);
  const byLabel = pick(labelled);
  if (byLabel === 'many') return { kind: 'missing', why: 'many' };
  if (byLabel !== undefined && label !== undefined) return found(byLabel, 'label');
  for (const mark of place.marks) {
    const element = markedBy(mark);
    const spot = element && runAt(element, place.run);
    if (spot === undefined) continue;
    const near = isNear(mark, spot);
    if (mayBe(spot, near && mark.attribute !== 'class', near))
      return found(spot, near ? 'structure' : 'position');
  }
  // Of a label that still stands there nothing but the label's own word is taken.
  const end = labelled.stands ? undefined : followPath(place.path, look.trees, label === undefined);
  const last = end && runAt(end, place.run);
  if (last !== undefined && look.standing(last.element) === 'shown' && mayBe(last, false, false))
    return found(last, 'position');
  return { kind: 'missing', why: 'gone' };

  function pick({ ends }: ByLabel): Spot | 'many' | undefined {
    const filled = ends.filter((end) => spotText(end.spot) !== '');
    const texts = new Set(filled.map((end) => spotText(end.spot)));
    const { nth } = label ?? {};
    if (nth !== undefined && nth.of === ends.length) return ends[nth.at]?.spot;
    if (texts.size > 1) return 'many';
    return (filled[0] ?? ends[0])?.spot;
  }

  function isOther(text: string): boolean {
    return text !== '' && others.has(text.toLowerCase());
  }

  function markedBy(mark: MarkPlace): Element | undefined {
    const shown = withMark(mark, look.trees).filter((one) => look.standing(one) !== 'hidden');
    const [top] = shown;
    if (top === undefined || shown.length > 1) return undefined;
    return mark.down.reduce<Element | undefined>(
      (at, step) => (at ? look.trees.children(at)[step] : undefined),
      top,
    );
  }

  /** The mark holds nothing but the value, so that no other can have taken its place. */
  function isNear(mark: MarkPlace, spot: Spot): boolean {
    const [top] = withMark(mark, look.trees);
    return top !== undefined && shownText(top) === spotText(spot);
  }

  /**
   * What stands there now is not called something else.
   *
   * @param named Its own name in the structure says what it is, whatever the page calls it.
   * @param near The mark holds nothing but it.
   */
  function mayBe(spot: Spot, named: boolean, near: boolean): boolean {
    if (isSecret(spot.element) || isOther(cleanLabel(spotText(spot)))) return false;
    const now = labelOf(spot, look.trees)?.text;
    if (now === undefined) return near || label === undefined;
    if (label !== undefined && same(now, label.text)) return true;
    const means = matchLabel(now)?.field;
    if (means === field) return true;
    if (means !== undefined || others.has(now.toLowerCase())) return false;
    return named || label === undefined;
  }

  function found(spot: Spot, by: FoundBy): FoundValue {
    const now = by === 'label' ? undefined : labelOf(spot, look.trees)?.text;
    const renamed = label !== undefined && now !== undefined && !same(now, label.text);
    const text = label?.way.kind === 'within' ? withoutLabel(spotText(spot)) : spotText(spot);
    return { kind: 'found', spot, text, by, ...(renamed ? { labelNow: now } : {}) };
  }
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
