import type { FieldKey } from '../account/field.ts';
import { type IndicatorShare, narrowing } from '../actions/narrowing.ts';
import type { Question } from '../actions/question.ts';
import type { Playbook } from '../playbook/schema.ts';
import { OF_A_PROSPECT } from '../valuation/customer-value.ts';
import { INDICATORS } from '../valuation/indicator-inputs.ts';
import type { IndicatorRule } from '../valuation/score-indicator.ts';
import { DIMENSIONS, type DimensionKey } from '../valuation/scored.ts';
import { BLOCK_ROWS } from './column.ts';
import type { Watches } from './indicator-watch.ts';

/** The first question of each row, gathered while the indicators are computed. */
export interface QuestionRun {
  readonly watches: Watches;
  /** Begins a block; `prospects` tells of every row of the table. */
  readonly open: (from: number, prospects: Uint8Array) => void;
  readonly close: (to: number) => void;
  /** The field that narrows the bounds most; undefined where nothing is missing. */
  readonly at: (row: number) => Question | undefined;
}

/** How much one field narrows the bounds in each row of a block; NaN where it does not. */
interface FieldPoints {
  readonly field: FieldKey;
  readonly points: Float64Array;
  /** Which of the row's mentions was the field's first: it settles ties. */
  readonly since: Uint16Array;
}

/** More than an indicator has inputs. */
const MENTIONS = 16;

/**
 * The first of `questionsOf` for every row.
 *
 * @see METHODS section 9, last paragraph.
 */
export function questionRun(playbook: Playbook, size: number): QuestionRun {
  const fields: FieldPoints[] = [];
  const places = new Map<FieldKey, FieldPoints>();
  const best = new Uint8Array(size);
  const narrows = new Float64Array(size);
  let from = 0;
  let prospects: Uint8Array = new Uint8Array(0);
  let indicators = 0;

  const mention = (field: FieldKey, row: number, points: number, order: number) => {
    const place = places.get(field) ?? added(field);
    const before = place.points[row] as number;
    if (Number.isNaN(before)) place.since[row] = order;
    place.points[row] = Number.isNaN(before) ? points : points + before;
  };
  const added = (field: FieldKey): FieldPoints => {
    const place = { field, points: new Float64Array(BLOCK_ROWS), since: new Uint16Array(BLOCK_ROWS) };
    place.points.fill(Number.NaN);
    places.set(field, place);
    fields.push(place);
    return place;
  };
  return {
    watches: (dimension) => {
      const shares = [shareOf(dimension, false, playbook), shareOf(dimension, true, playbook)];
      const order = MENTIONS * indicators++;
      return (row, scored) => {
        const share = shares[prospects[from + row] as number];
        const points = share === undefined ? undefined : narrowing(share, scored);
        if (points === undefined) return;
        const { missing } = scored;
        for (let at = 0; at < missing.length; at++) mention(missing[at] as FieldKey, row, points, order + at);
      };
    },
    open: (first, ofTable) => {
      from = first;
      prospects = ofTable;
      for (const { points } of fields) points.fill(Number.NaN);
    },
    close: (to) => {
      for (let row = from; row < to; row++) {
        const place = mostOf(fields, row - from);
        best[row] = place + 1;
        if (place >= 0) narrows[row] = fields[place]?.points[row - from] as number;
      }
    },
    at: (row) => {
      const place = fields[(best[row] as number) - 1];
      return place === undefined ? undefined : { field: place.field, narrows: narrows[row] as number };
    },
  };
}

/** What the dimension's indicators count for an account or a prospect; undefined where they do not count. */
function shareOf(key: DimensionKey, prospect: boolean, { valuation }: Playbook): IndicatorShare | undefined {
  const { dimensions } = valuation;
  const counting = DIMENSIONS.filter((one) => !prospect || OF_A_PROSPECT.has(one));
  if (!counting.includes(key)) return undefined;
  const rules: Readonly<Record<string, IndicatorRule>> = dimensions[key].indicators;
  return {
    dimension: dimensions[key].weight,
    dimensions: counting.reduce((sum, one) => sum + dimensions[one].weight, 0),
    within: INDICATORS[key].reduce((sum, { key: indicator }) => sum + (rules[indicator]?.weight ?? 0), 0),
  };
}

/** The place of the field that narrows most, the earlier mentioned of equals; −1 where none narrows anything. */
function mostOf(fields: readonly FieldPoints[], row: number): number {
  let place = -1;
  let most = 0;
  let first = 0;
  for (let at = 0; at < fields.length; at++) {
    const { points, since } = fields[at] as FieldPoints;
    const own = points[row] as number;
    if (!(own > most || (place >= 0 && own === most && (since[row] as number) < first))) continue;
    place = at;
    most = own;
    first = since[row] as number;
  }
  return place;
}
