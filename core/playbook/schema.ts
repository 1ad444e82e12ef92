import * as z from 'zod/mini';
import { CARE_KINDS, TEMPERS } from '../account/care-event.ts';
import { CALENDAR_IDS } from './calendars.ts';
import { gridMarks, moves, segments, serviceMode, stage } from './class-schema.ts';
import { book as usualBook } from './default/book.ts';
import { cadence as usualCadence } from './default/cadence.ts';
import { complaints as usualComplaints } from './default/complaints.ts';
import { contactFormats as usualFormats } from './default/contact-formats.ts';
import { factors as usualFactors } from './default/factors.ts';
import { guides as usualGuides } from './default/guides.ts';
import * as usualKeeping from './default/keeping.ts';
import { attractiveness as usualAttractiveness, market as usualMarket } from './default/market.ts';
import { monthly as usualMonthly } from './default/monthly.ts';
import * as usual from './default/moves.ts';
import { needs as usualNeeds } from './default/needs.ts';
import { projects as usualProjects } from './default/projects.ts';
import * as usualRivals from './default/rivals.ts';
import { gridMarks as usualMarks, segments as usualSegments } from './default/segments.ts';
import { sensitivity as usualSensitivity } from './default/sensitivity.ts';
import * as keeping from './keeping-schema.ts';
import { LEVER_FIELDS } from './lever-fields.ts';
import { needs } from './needs-schema.ts';
import * as rivalry from './rivalry-schema.ts';
import { classText, classTexts, positive, rating, score, share, text, weight } from './schema-parts.ts';

// One schema for every policy of the product. Numbers a manager may want to change live here, not in code.

export const scaleSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('linear'), worst: z.number(), best: z.number() })
    .check(z.refine((s) => s.worst !== s.best, { error: 'worst and best must differ' })),
  z
    .strictObject({ kind: z.literal('log'), worst: positive, best: positive })
    .check(z.refine((s) => s.worst < s.best, { error: 'worst must lie below best' })),
  z.strictObject({ kind: z.literal('steps'), steps: z.record(z.string(), score) }),
]);

const indicator = z.strictObject({ label: text, weight, scale: scaleSchema });

function dimension<const K extends string>(keys: readonly K[]) {
  return z
    .strictObject({
      label: text,
      weight,
      indicators: z.strictObject(
        Object.fromEntries(keys.map((key) => [key, indicator])) as Record<K, typeof indicator>,
      ),
    })
    .check(
      z.refine(
        (d) => Object.values(d.indicators as Record<string, { weight: number }>).some((i) => i.weight > 0),
        {
          error: 'at least one indicator needs a weight above 0',
        },
      ),
    );
}

const valuation = z.strictObject({
  dimensions: z
    .strictObject({
      current: dimension(['profit', 'onTimePayment', 'pullThrough']),
      potential: dimension(['headroom', 'walletGrowth', 'customerGrowth', 'offerFit']),
      loyalty: dimension([
        'tenure',
        'contract',
        'agreement',
        'switchingCost',
        'productsHeld',
        'satisfaction',
      ]),
      influence: dimension(['industryInfluence', 'socialStatus', 'policyInfluence', 'chainRole']),
    })
    .check(
      z.refine((d) => Object.values(d).some((one) => one.weight > 0), {
        error: 'at least one dimension needs a weight above 0',
      }),
    ),
  /** Share of revenue that is usually profit; estimates profit where it is unknown. */
  usualMargin: share,
  /** Share of turnover that is usually wallet, per industry; empty means wallet is never estimated. */
  walletShareOfTurnover: z.record(z.string(), share),
  /** Fraction a year by which money to come is discounted. */
  discountRate: share,
  /** Turns money at stake into 0–100 for the ranking of actions. */
  moneyScale: scaleSchema,
});

const classification = z.strictObject({
  cuts: z.strictObject({
    current: score,
    potential: score,
    value: score,
    loyalty: score,
    attractiveness: score,
    advantage: score,
  }),
  /** `median`: in a book, each cut is the median of the known scores; without a book the cuts above hold. */
  cutsBy: z.optional(z.enum(['fixed', 'median'])),
  release: z.strictObject({ highRating: rating, lowLoyalty: score }),
  types: z.strictObject({
    importantIndustries: z.array(z.string()),
    usageLimit: z.optional(positive),
    strategicPotential: score,
    strategicThreat: rating,
  }),
  tier: z.strictObject({ vipCurrent: score, vipLoyalty: score, targetPotential: score }),
  texts: z.strictObject({
    value: classTexts(['core', 'secondary', 'rising', 'low', 'prospect']),
    loyalty: classTexts(['pillar', 'at risk', 'steady', 'marginal']),
    archetype: classTexts(['rat', 'hound', 'reindeer', 'fat sheep', 'hare']),
    position: classTexts(['consolidate', 'invest', 'harvest', 'attend']),
    type: classTexts(['economic', 'important', 'group', 'strategic']),
    tier: classTexts(['VIP', 'target', 'mass']),
    release: classTexts(['release', 'keep', 'cannot tell']),
  }),
  // A file from before these parts existed goes by the usual ones.
  moves: z._default(moves, usual.moves),
  serviceModes: z._default(z.array(serviceMode), usual.serviceModes),
  stage: z._default(stage, usual.stage),
  segments: z._default(segments, usualSegments),
  gridMarks: z._default(gridMarks, usualMarks),
  attractiveness: z._default(rivalry.attractiveness, usualAttractiveness),
});

const scorecard = z.strictObject({
  id: z.string(),
  label: text,
  groups: z.array(
    z.strictObject({
      id: z.string(),
      label: text,
      items: z.array(z.strictObject({ id: z.string(), label: text, weight })),
    }),
  ),
});

const competition = z.strictObject({
  /** Id of the scorecard in use. */
  scorecard: z.string(),
  scorecards: z.array(scorecard),
  /** Points behind the best rival that count as trailing. */
  trail: positive,
  /** Share of weight that must be rated before a provider is ranked. */
  rankedFrom: share,
  sources: z.strictObject({
    allowed: z.array(z.string()),
    refused: z.array(z.string()),
    words: z._default(rivalry.sourceWords, usualRivals.sourceWords),
  }),
  evidence: z._default(rivalry.evidence, usualRivals.evidence),
  factors: z._default(rivalry.factors, usualFactors),
  rivals: z._default(rivalry.rivals, usualRivals.rivals),
  market: z._default(rivalry.market, usualMarket),
});

const pipeline = z.strictObject({
  rungs: z
    .array(z.strictObject({ winRate: share, label: text, checks: z.array(text).check(z.length(3)) }))
    .check(z.length(4)),
  /** What the stages of a CRM stand for, by their names: a rung reached (0 for none), or the end of the deal. */
  stages: z.optional(
    z.array(
      z.strictObject({
        names: z.array(z.string()).check(z.minLength(1)),
        reached: z.union([z.int().check(z.gte(0), z.lte(4)), z.enum(['won', 'lost'])]),
      }),
    ),
  ),
  grades: z.strictObject({ A: share, B: share }),
  ownRates: z._default(keeping.ownRates, usualKeeping.ownRates),
  layers: z.strictObject({ bottomWeeks: positive, middleWeeks: positive }),
  health: z.strictObject({
    crisisShare: share,
    fewestOpen: z.int(),
    stuckWeeks: positive,
    stuckShare: share,
  }),
  askWinRate: share,
  highWinRate: share,
  /** The calendar period that the target is for: what was won in it counts towards it. */
  period: z._default(z.enum(['month', 'quarter', 'year']), 'year'),
  /** Money to be won in the period; amounts are graded against it. */
  target: z.optional(positive),
  texts: z.strictObject({
    layer: z.strictObject({ top: text, middle: text, bottom: text, overdue: text, unscheduled: text }),
    health: z.strictObject({ crisis: text, 'no stamina': text, stuck: text, healthy: text, fair: text }),
    move: z.strictObject({
      'intensive attack': classText,
      'invest actively': classText,
      'ask and follow': classText,
      'wait and watch': classText,
    }),
    tactic: z.strictObject({
      blitz: classText,
      defence: classText,
      guerrilla: classText,
      assault: classText,
      positional: classText,
    }),
    project: z._default(classTexts(['strategic', 'kill', 'revenue', 'suicide']), usualProjects),
  }),
});

const care = z.strictObject({
  risk: z.strictObject({
    signals: z.array(
      z.strictObject({
        signal: z.enum([
          'revenueChange',
          'keyContactLost',
          'contractMonthsLeft',
          'competitorThreat',
          'openComplaints',
          'satisfaction',
          'daysSinceContact',
          'onTimePayment',
        ]),
        label: text,
        scale: scaleSchema,
        strength: share,
      }),
    ),
    bands: z.strictObject({ watch: score, alarm: score }),
    texts: z.strictObject({ calm: text, watch: text, alarm: text }),
  }),
  /** Whose holidays count; mainland China’s without one. */
  calendar: z.optional(z.enum(CALENDAR_IDS)),
  /** ISO days on which one’s own company does not work; they win over the calendar. */
  daysOff: z.optional(
    z.array(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day such as 2026-12-24' }))),
  ),
  /** What is due after an event, and by when; below 0, before it. */
  norms: z.array(
    z.strictObject({
      /** Name of the norm. */
      event: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
      label: text,
      within: z.int().check(z.gte(-366)),
      clock: z.enum(['hours', 'days', 'workdays']),
      /** The kind of event that it follows; without one it is asked for by name alone. */
      on: z.optional(z.enum(CARE_KINDS)),
      /** It holds for visits with an appointment alone. */
      formal: z.optional(z.boolean()),
      /** Who has to act; without a word it is whoever looks after the account. */
      who: z.optional(text),
      /** It holds for these service tiers alone; without them for every account, its tier known or not. */
      tiers: z.optional(z.array(z.enum(['VIP', 'target', 'mass'])).check(z.minLength(1))),
    }),
  ),
  /** Contacts that are due so many times in each calendar month, from a service tier on. */
  monthly: z._default(
    z.array(
      z.strictObject({
        id: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
        label: text,
        kind: z.enum(CARE_KINDS),
        times: z.int().check(z.gte(1), z.lte(10)),
        from: z.enum(['mass', 'target', 'VIP']),
        /** Only where somebody at the account agreed to it. */
        consent: z.optional(z.boolean()),
      }),
    ),
    usualMonthly,
  ),
  complaints: z._default(
    z.strictObject({
      tempers: classTexts(TEMPERS),
      steps: z.array(text).check(z.length(7)),
      causes: z._default(
        z.array(z.strictObject({ id: z.string().check(z.regex(/^[a-z][a-z-]*$/)), label: text })),
        usualComplaints.causes,
      ),
    }),
    usualComplaints,
  ),
  /** How often which review of the book is due. */
  cadence: z._default(
    z.array(
      z.strictObject({
        id: z.enum(['revenue', 'opportunities', 'finance', 'audit', 'scan']),
        label: text,
        every: z.int().check(z.gte(1), z.lte(60)),
        unit: z.enum(['weeks', 'months']),
      }),
    ),
    usualCadence,
  ),
  /** Figures of the whole book. */
  book: z._default(
    z.strictObject({ longContractMonths: positive, stickyProducts: z.int().check(z.gte(1)) }),
    usualBook,
  ),
  /** Perceived service below this is flagged whatever the ratio. */
  poorPerceived: rating,
  expectations: z._default(keeping.expectations, usualKeeping.expectations),
  coverage: z._default(keeping.coverage, usualKeeping.coverage),
  secrecy: z._default(keeping.secrecy, usualKeeping.secrecy),
  guides: z._default(keeping.guides, usualGuides),
});

const condition = z.strictObject({
  fact: z.string(),
  is: z.optional(z.union([z.string(), z.boolean()])),
  oneOf: z.optional(z.array(z.string())),
  below: z.optional(z.number()),
  atLeast: z.optional(z.number()),
  atMost: z.optional(z.number()),
  above: z.optional(z.number()),
  known: z.optional(z.boolean()),
});

const actionRule = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  /**
   * One candidate per account, or per open opportunity, item on which we trail, duty not yet done, product line of last
   * year, buying factor, main rival, need, solution, lead, cooperation, request that waits.
   */
  per: z.enum([
    'account',
    'opportunity',
    'trail',
    'duty',
    'line',
    'factor',
    'rival',
    'need',
    'solution',
    'lead',
    'cooperation',
    'request',
  ]),
  when: z.array(condition).check(z.minLength(1)),
  title: text,
  why: text,
  effect: text,
  /** What would make the action disappear. */
  ends: text,
  withinDays: z.optional(z.int().check(z.gte(0))),
  /**
   * What is done in the end: rules of one deed that fire on one subject are one action. The month's contacts are deeds
   * by the ids of their norms, so that a rule can come to the same as one of them.
   */
  deed: z.optional(z.string().check(z.regex(/^[a-z][a-z-]*$/))),
  /** Fact that holds the money at stake. */
  stake: z.optional(z.string()),
  /** The class that the rule rests on: an open class makes it less certain. */
  restsOn: z.optional(z.enum(['value', 'loyalty', 'archetype', 'position', 'tier'])),
  /** Recorded events and norms are certain; readings are as certain as their fields are known. */
  basis: z.enum(['event', 'norm', 'reading']),
  /** Share of revenue that a price action gives away; 0 for one that gives nothing away. */
  priceCut: z.optional(share),
  source: z.string(),
});

/** An input that a seller can influence. */
const lever = z.strictObject({
  field: z.enum(LEVER_FIELDS),
  /** Where a seller moves it: more revenue, less cost. */
  direction: z.enum(['up', 'down']),
  /** Steps in which people count it; what is shown is rounded to the next one. */
  step: positive,
});

const sensitivity = z.strictObject({
  levers: z.array(lever),
  /** A class is firm where every weight that could flip it would have to move by at least this share of itself. */
  firmFrom: share,
});

export const playbookSchema = z.strictObject({
  format: z.literal(1),
  name: z.string().check(z.minLength(1)),
  version: z.string().check(z.minLength(1)),
  language: z.optional(z.enum(['en', 'zh-CN'])),
  /** ISO code of the book's currency. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  /** What one unit of another currency is worth in the book's currency. */
  rates: z.record(z.string(), positive),
  /** Fewest accounts for anything that needs the whole book. */
  bookFrom: z.int().check(z.gte(1)),
  valuation,
  classification,
  band: z
    .strictObject({ A: share, B: share })
    .check(z.refine((b) => b.A <= b.B, { error: 'A must not exceed B' })),
  competition,
  pipeline,
  care,
  completeness: z.strictObject({
    everyone: z.array(z.string()),
    target: z.array(z.string()),
    VIP: z.array(z.string()),
  }),
  actions: z.strictObject({
    shown: z.int().check(z.gte(1)),
    horizonDays: z.int().check(z.gte(1)),
    urgencyAtHorizon: share,
    urgencyUndated: share,
    stakeUnknown: share,
    openClassFactor: share,
    question: z.strictObject({ why: text, effect: text, ends: text }),
    /** Formats of contact: the value classes that each suits, and what it takes of a manager's time. */
    formats: z._default(
      z.array(
        z.strictObject({
          id: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
          label: text,
          how: text,
          hours: positive,
          classes: z.array(z.enum(['core', 'secondary', 'rising', 'low', 'prospect'])).check(z.minLength(1)),
        }),
      ),
      usualFormats,
    ),
    rules: z.array(actionRule),
  }),
  // A file from before these parts existed goes by the usual ones.
  sensitivity: z._default(sensitivity, usualSensitivity),
  needs: z._default(needs, usualNeeds),
});

export type Playbook = z.infer<typeof playbookSchema>;
export type Scale = z.infer<typeof scaleSchema>;
export type ClassText = z.infer<typeof classText>;
export type ActionRule = z.infer<typeof actionRule>;
export type Condition = z.infer<typeof condition>;
export type Move = z.infer<typeof moves>[number];
export type ServiceMode = z.infer<typeof serviceMode>;
export type StagePolicy = z.infer<typeof stage>;
export type Lever = z.infer<typeof lever>;
export type Sensitivity = z.infer<typeof sensitivity>;
export type Scorecard = z.infer<typeof scorecard>;
