import type { FieldKey } from '../../../core/account/field.ts';
import { matchLabel } from '../../../core/account/match-label.ts';
import { labelOf } from '../../../extension/teaching/page/label-of.ts';
import { runsIn } from '../../../extension/teaching/page/label-texts.ts';
import { placeOf } from '../../../extension/teaching/page/make-place.ts';
import { lookAt, type PageLook } from '../../../extension/teaching/page/page-look.ts';
import { type Spot, spotOf, spotText, withoutLabel } from '../../../extension/teaching/page/spot.ts';
import type { ValuePlace } from '../../../extension/teaching/taught-rule.ts';
import { inHappyDom } from '../../fixtures/pages/in-happy-dom.ts';
import type { PageFixture } from '../../fixtures/pages/page-fixtures.ts';

/** One value of a fixture page that was pointed at, and the rule that came of it. */
export interface Taught {
  readonly label: string;
  readonly text: string;
  readonly field: FieldKey;
  readonly place: ValuePlace;
  /** The element among all of the page, which another parse of the same page has in the same place. */
  readonly at: number;
}

export interface TaughtPage {
  readonly fixture: PageFixture;
  readonly taught: readonly Taught[];
  /** Values that no element and no text of the page shows alone. */
  readonly notPointed: readonly string[];
}

/** Points at every value that a person would read off the page. */
export function teachAll(fixture: PageFixture): TaughtPage {
  const look = lookAt(inHappyDom(fixture));
  const taught: Taught[] = [];
  const notPointed: string[] = [];
  for (const [label, text, related] of fixture.pairs) {
    if (related !== undefined || text === '') continue;
    const spots = spotsSaying(text, look);
    const spot = spots.findLast((one) => labelOf(one, look.trees)?.text === label) ?? spots.at(-1);
    if (spot === undefined) {
      notPointed.push(`${fixture.file} ${label}`);
      continue;
    }
    const field = matchLabel(label)?.field ?? 'region';
    const at = look.trees.all.indexOf(spot.element);
    taught.push({ label, text, field, place: placeOf(spot, look, fixture.url), at });
  }
  return { fixture, taught, notPointed };
}

function spotsSaying(text: string, look: PageLook): Spot[] {
  return look.trees.all
    .flatMap((element): Spot[] => [{ element }, ...runsIn(element).map((run) => spotOf(element, run))])
    .filter((spot) => look.standing(spot.element) !== 'hidden')
    .filter((spot) => spotText(spot) === text || withoutLabel(spotText(spot)) === text);
}
