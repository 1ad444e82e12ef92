import type { FieldKey } from '../account/field.ts';
import type { LocalText } from '../text/local-text.ts';

export type DimensionKey = 'current' | 'potential' | 'loyalty' | 'influence';
export const DIMENSIONS: readonly DimensionKey[] = ['current', 'potential', 'loyalty', 'influence'];

/**
 * Where an indicator's input comes from: `read` from one field, `derived` from several known ones
 * (profit from revenue and costs, satisfaction), `estimated` from a usual share, or `missing`.
 */
export type InputSource = 'read' | 'derived' | 'estimated' | 'missing';

export interface ScoredIndicator {
  readonly key: string;
  readonly label: LocalText;
  /** Whole number within its dimension. */
  readonly weight: number;
  /** The input in its own unit: money, ratio, years…; text for a step. */
  readonly input: number | string | undefined;
  /** 0–100, undefined when missing. */
  readonly score: number | undefined;
  /** 0–100: what the score could still be. Equal to it when known. */
  readonly low: number;
  readonly high: number;
  /** Points that the indicator adds to the composite; the contributions add up to it. */
  readonly contribution: number | undefined;
  readonly source: InputSource;
  /** The fields that feed it, and those of them still missing. */
  readonly fields: readonly FieldKey[];
  readonly missing: readonly FieldKey[];
}

export interface Scored {
  /** 0–100; undefined when nothing is known. Unrounded. */
  readonly score: number | undefined;
  /** What the score could still be, 0–100; low ≤ score ≤ high. */
  readonly low: number;
  readonly high: number;
  /** Share of weight that rests on known inputs, 0–1; estimates do not count. */
  readonly coverage: number;
}

export interface ScoredDimension extends Scored {
  readonly key: DimensionKey;
  readonly label: LocalText;
  readonly weight: number;
  /** Points that the dimension adds to the composite. */
  readonly contribution: number | undefined;
  /** False for the dimensions that a prospect is not valued on. */
  readonly applies: boolean;
  readonly indicators: readonly ScoredIndicator[];
}

export interface CustomerValue extends Scored {
  /** An account without any revenue ever: valued on potential and influence only. */
  readonly prospect: boolean;
  /** The four dimensions in table order. */
  readonly dimensions: Readonly<Record<DimensionKey, ScoredDimension>>;
  /** Money a year: recorded, derived or estimated profit; undefined when none can be told. */
  readonly profit: number | undefined;
}
