import type { CareEvent } from './care-event.ts';
import type { Coverage, KeepStep, SecrecyMarks, Survey } from './care-record.ts';
import type { ChainRole, FieldKey, FlagKey, NumberKey, TextKey } from './field.ts';
import type { Cooperation, Lead, LevelRight, Maturity, Need, Solution } from './need-record.ts';
import type { Evidence, ItemRating, MarketView, RivalCard, SwotNotes } from './rival-record.ts';

/** The typed values of one account, unit and range as in METHODS section 1. A field that is absent is unknown. */
export type AccountFields = { readonly [K in TextKey]?: string } & { readonly [K in NumberKey]?: number } & {
  readonly [K in FlagKey]?: boolean;
} & {
  /** Months until the contract ends; `'none'` is an account known to have no contract. */
  readonly contractMonthsLeft?: number | 'none';
  readonly chainRole?: ChainRole;
  /** ISO day, `2026-11-22`. */
  readonly lastContact?: string;
};

export type FieldValue = string | number | boolean;

/** What stands beside the row of an account. */
export interface AccountTables {
  readonly opportunities?: readonly Opportunity[];
  readonly contacts?: readonly Contact[];
  readonly rivals?: RivalRatings;
  readonly products?: readonly ProductLine[];
  readonly events?: readonly CareEvent[];
  /** Ratings of providers on what the customer buys by, each with its importance to them. METHODS 4.3. */
  readonly factors?: RivalRatings;
  readonly rivalCards?: readonly RivalCard[];
  readonly market?: MarketView;
  readonly swot?: SwotNotes;
  /** The nine items of attractiveness. METHODS 3.6. */
  readonly attractiveness?: readonly ItemRating[];
  readonly needs?: readonly Need[];
  readonly solutions?: readonly Solution[];
  readonly cooperations?: readonly Cooperation[];
  readonly leads?: readonly Lead[];
  readonly levels?: readonly LevelRight[];
  readonly maturity?: Maturity;
  readonly surveys?: readonly Survey[];
  /** The plan to keep the account. METHODS 7.4. */
  readonly keeping?: readonly KeepStep[];
  readonly coverage?: Coverage;
  /** How far what is known may go, where somebody said so. METHODS 7.6. */
  readonly secrecy?: SecrecyMarks;
}

/** One account: the row, and what stands beside the row. */
export interface Account extends AccountTables {
  readonly fields: AccountFields;
  /** Values that were guessed, each with how; they enter the score but not the coverage. */
  readonly estimated?: Readonly<Partial<Record<FieldKey, string>>>;
}

/** A deal being worked on. METHODS section 5. */
export interface Opportunity {
  readonly name: string;
  /** Money; in `currency`, or in the book's. */
  readonly amount?: number;
  /** ISO code, where the amount names one. */
  readonly currency?: string;
  readonly recurring?: boolean;
  /** ISO day of the expected close. */
  readonly closeDate?: string;
  /** As the CRM or the sheet names it. */
  readonly stage?: string;
  /** The twelve checks of the win-rate ladder in its order; a check that is absent does not hold. */
  readonly evidence?: readonly (boolean | undefined)[];
  readonly weeksInLayer?: number;
  /** Of a new project: how much it harms rivals, and what it does to fees. METHODS 5.7. */
  readonly rivalHarm?: 'high' | 'low';
  readonly feeChange?: 'up' | 'down';
  /** Names of the people at the customer whom it rests on. */
  readonly people?: readonly string[];
}

export type DecisionRole = 'initiator' | 'searcher' | 'decider' | 'user' | 'evaluator';

/** A person at the customer. METHODS 6.2. */
export interface Contact {
  readonly name: string;
  readonly title?: string;
  readonly role?: DecisionRole;
  /** −2 against us … +2 for us. */
  readonly stance?: number;
  /** ISO day. */
  readonly lastContact?: string;
  /** The ways in which they agreed to be written or called to; undefined is unknown. */
  readonly consent?: readonly ('call' | 'message' | 'email')[];
  /** Id of the level of their organisation, in the playbook. */
  readonly level?: string;
  /** Name of the person whom they report to. */
  readonly reportsTo?: string;
  /** How close we are, 1–10. */
  readonly strength?: number;
}

/** Ratings of providers on items, as the customer sees them. METHODS 4.1. */
export interface RivalRatings {
  /** The first one is us. */
  readonly providers: readonly string[];
  readonly ratings: readonly RivalRating[];
}

export interface RivalRating extends Evidence {
  /** Item id of the template in the playbook. */
  readonly item: string;
  /** One per provider, 1–10; undefined is unrated. */
  readonly scores: readonly (number | undefined)[];
  /** To the customer, 1–10; for buying factors. */
  readonly importance?: number;
}

/** What one product line brings from an account. METHODS 1, 3.5 and 6.3. */
export interface ProductLine {
  readonly product: string;
  /** Money a year that goes to us. */
  readonly revenue?: number;
  /** What went to us in the year before. */
  readonly revenueLastYear?: number;
  /** Money a year; below 0 is a loss. */
  readonly profit?: number;
  /** Money a year that goes to rivals. */
  readonly rivalRevenue?: number;
}
