import * as z from 'zod/mini';
import { PAIRINGS, PLACES, RIVAL_STANCES } from '../account/rival-record.ts';
import { classTexts, positive, rating, score, share, text, weight } from './schema-parts.ts';

const id = z.string().check(z.minLength(1));

/** One thing to be rated or asked, with the question that settles it. */
const asked = z.strictObject({ id, label: text, question: text });

/** Lists of named things under headings. */
const grouped = z.array(
  z.strictObject({ id, label: text, items: z.array(z.strictObject({ id, label: text })) }),
);

/** How sure a rating is, by its age and its source; the score itself does not change. METHODS 4.9. */
export const evidence = z.strictObject({
  /** Days for which a rating is as good as new. */
  freshDays: positive,
  /** Days after that in which half of its certainty goes. */
  halfLifeDays: positive,
  /** What is left where nobody noted the day. */
  undated: share,
  /** What is left where nobody noted the source. */
  unsourced: share,
});

/** METHODS 4.3. */
export const factors = z.strictObject({
  /** Importance to the customer from which a factor counts as important. */
  important: rating,
  /** Points within which we and the best rival are level. */
  level: z.number().check(z.gte(0)),
  groups: grouped,
});

/** METHODS 4.2, 4.5, 4.6. */
export const rivals = z.strictObject({
  /** How many rivals are looked at as main ones. */
  main: z.int().check(z.gte(1)),
  card: grouped,
  places: classTexts(PLACES),
  positions: classTexts(['leader', 'challenger', 'specialist', 'follower']),
  stances: classTexts(RIVAL_STANCES),
  reactions: classTexts(['fierce', 'selective', 'calm', 'random']),
  /** Share of the leader's share, and points below the leader's total, that still make a challenger. */
  challengerShare: share,
  challengerBehind: z.number().check(z.gte(0)),
  /** Of quality, function and image in the value ratio. METHODS 4.4. */
  valueWeights: z
    .strictObject({ quality: weight, function: weight, image: weight })
    .check(
      z.refine((w) => w.quality + w.function + w.image > 0, { error: 'at least one weight must be above 0' }),
    ),
});

const SWOT_LINES = [
  'lead',
  'trail',
  'whitespace',
  'winBack',
  'headroom',
  'growth',
  'rivalThreat',
  'decline',
  'force',
  'helps',
  'hinders',
] as const;
export type SwotLineKind = (typeof SWOT_LINES)[number];

/** METHODS 4.8. */
export const market = z.strictObject({
  forces: z.array(asked),
  pest: z.array(asked),
  /** Ratings from which on, and down to which, an item is a finding. */
  high: rating,
  low: rating,
  /** Lines of each quadrant that the high order keeps. */
  keep: z.int().check(z.gte(1), z.lte(9)),
  pairings: classTexts(PAIRINGS),
  /** Sentences of the lines that are derived from the facts. */
  lines: z.strictObject(
    Object.fromEntries(SWOT_LINES.map((kind) => [kind, text])) as Record<SwotLineKind, typeof text>,
  ),
  /** Headroom and growth score from which on they are an opportunity; risk signals likewise a threat. */
  opportunityFrom: score,
  threatFrom: score,
});

/** The nine rated items of attractiveness. METHODS 3.6. */
export const attractiveness = z.array(asked);

/** Other words for a kind of source, in any language. METHODS 4.9. */
export const sourceWords = z.record(z.string(), z.array(z.string()));

export type EvidencePolicy = z.infer<typeof evidence>;
export type FactorPolicy = z.infer<typeof factors>;
export type RivalPolicy = z.infer<typeof rivals>;
export type MarketPolicy = z.infer<typeof market>;
export type AttractivenessPolicy = z.infer<typeof attractiveness>;
export type SourceWords = z.infer<typeof sourceWords>;
