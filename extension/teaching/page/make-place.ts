import { matchLabel } from '../../../core/account/match-label.ts';
import { recordPattern } from '../record-pattern.ts';
import type { LabelPlace, MarkPlace, ValuePlace } from '../taught-rule.ts';
import { valueByLabel } from './by-label.ts';
import { labelOf } from './label-of.ts';
import { runsIn } from './label-texts.ts';
import { marksOf } from './marks.ts';
import type { PageLook } from './page-look.ts';
import { pathTo } from './page-path.ts';
import { sectionAbove } from './section-above.ts';
import { type Spot, sameSpot, spotText } from './spot.ts';

/** Where a value stands, told in ways that outlive another record, a new drawing and most redesigns. */
export function placeOf(spot: Spot, look: PageLook, href: string): ValuePlace {
  const { element, run } = spot;
  // A mark that names the record or holds its value is gone on the next one.
  const avoid = [...recordPattern(href).ids, spotText(spot)].filter((text) => text.length > 1);
  const marks = marksOf(element, look.trees, avoid);
  const label = labelPlace(spot, look, marks);
  return {
    ...(label === undefined ? {} : { label }),
    marks,
    path: pathTo(element, look.trees),
    ...(run === undefined ? {} : { run: runsIn(element).indexOf(run) }),
  };
}

/** Only a label that leads back to where it was found is one to go by. */
function labelPlace(spot: Spot, look: PageLook, marks: readonly MarkPlace[]): LabelPlace | undefined {
  const found = labelOf(spot, look.trees);
  if (found === undefined) return undefined;
  const { text, way, evident } = found;
  // What names itself by an attribute stands beside other values as often as beside a label.
  const named = marks.some(({ attribute, down }) => attribute !== 'class' && down.length === 0);
  if (named && !evident && matchLabel(text) === undefined) return undefined;
  const under = sectionAbove(found.element, look.trees);
  const place: LabelPlace = { text, way, ...(under === undefined || under === text ? {} : { under }) };
  const { ends } = valueByLabel(place, look);
  const at = ends.findIndex((end) => sameSpot(end.spot, spot));
  if (at < 0) return undefined;
  const alike = ends.every((end) => spotText(end.spot) === spotText(spot));
  return ends.length === 1 || (alike && at === 0) ? place : { ...place, nth: { at, of: ends.length } };
}
