import * as z from 'zod/mini';
import { NEED_LAYERS, NEED_LEVELS, USE_PHASES } from '../account/need-record.ts';
import { classTexts, positive, rating, share, text, weight } from './schema-parts.ts';

const id = z.string().check(z.minLength(1));
const named = z.strictObject({ id, label: text });
const role = z.enum(['initiator', 'searcher', 'decider', 'user', 'evaluator']);

const layer = z.strictObject({
  label: text,
  /** What to ask where the layer is not known. */
  question: text,
  /** Who can answer, in words and by their part in the decision. */
  people: text,
  roles: z.array(role),
});

/** METHODS 6. */
export const needs = z.strictObject({
  layers: z.strictObject(
    Object.fromEntries(NEED_LAYERS.map((key) => [key, layer])) as Record<
      (typeof NEED_LAYERS)[number],
      typeof layer
    >,
  ),
  /** What needs are made of. */
  kinds: z.array(named),
  levels: classTexts(NEED_LEVELS),
  phases: classTexts(USE_PHASES),
  benefits: classTexts(['expected', 'added']),
  /** Five, the lowest first. */
  satisfaction: z.array(text).check(z.length(5)),
  maturity: z.array(z.strictObject({ label: text, needs: text })).check(z.minLength(1)),
  roles: z.strictObject({
    /** Days after which a contact no longer covers a role. */
    recentDays: positive,
    deciderWeight: z.int().check(z.gte(1)),
  }),
  /** Levels of a customer's organisation, the highest first, and what each usually decides. */
  organisation: z.array(z.strictObject({ id, label: text, decides: text })),
  whitespace: z.strictObject({
    /** Fewest accounts of an industry that make a mix; with fewer the whole book's counts. */
    peersFrom: z.int().check(z.gte(1)),
    /** What an industry spends on each product, in any one unit, where the user has better figures than the book. */
    mixes: z.array(
      z.strictObject({ industry: z.string(), spend: z.record(z.string(), z.number().check(z.gte(0))) }),
    ),
  }),
  solutions: z.strictObject({
    /** Rating of profit or pressure from which on it is high. */
    high: rating,
    phases: classTexts(['act now', 'create conditions', 'prepare and time it', 'infeasible']),
  }),
  cooperation: z.array(z.strictObject({ id, label: text, question: text })),
  leads: z
    .strictObject({
      items: z.array(z.strictObject({ id, label: text, weight })),
      hot: rating,
      warm: rating,
      texts: classTexts(['hot', 'warm', 'cold']),
    })
    .check(z.refine((l) => l.warm <= l.hot, { error: 'warm must not exceed hot' })),
  /** Products that can be served now, with the day since when: requests that waited for them come up. */
  opened: z.array(
    z.strictObject({ product: z.string(), since: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)) }),
  ),
  /** Share of what rests on one person from which on a relationship hangs by a thread. */
  threadFrom: share,
});

export type NeedsPolicy = z.infer<typeof needs>;
