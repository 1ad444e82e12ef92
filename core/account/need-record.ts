export const NEED_LAYERS = ['fact', 'need', 'win'] as const;
export type NeedLayer = (typeof NEED_LAYERS)[number];
export const NEED_LEVELS = ['need', 'want', 'demand'] as const;
export type NeedLevel = (typeof NEED_LEVELS)[number];
export const USE_PHASES = ['before', 'during', 'after'] as const;
export type UsePhase = (typeof USE_PHASES)[number];

/** Something that the customer needs, as an iceberg: what is asked for, what it is for, what decides. METHODS 6.1, 6.6. */
export interface Need {
  /** Its own among the account's needs. */
  readonly id: string;
  readonly fact?: string;
  readonly need?: string;
  readonly win?: string;
  /** The person at the customer who told it. */
  readonly who?: string;
  /** What it is made of: id in the playbook's checklist. */
  readonly kind?: string;
  /** Not asked for yet. */
  readonly potential?: boolean;
  readonly level?: NeedLevel;
  /** Where in the chain of use it lies. */
  readonly phase?: UsePhase;
  /** What they take for granted, or what would come as an extra. */
  readonly benefit?: 'expected' | 'added';
  /** How well it is met, 1–5, in the playbook's words. */
  readonly satisfaction?: number;
  readonly product?: string;
  /** ISO day on which it was learnt. */
  readonly at?: string;
}

export const FEASIBILITIES = ['yes', 'not yet', 'no'] as const;
export type Feasibility = (typeof FEASIBILITIES)[number];

/** What could be done about one product line. METHODS 6.4. */
export interface Solution {
  readonly product: string;
  readonly strategy?: string;
  readonly measure?: string;
  readonly feasible?: Feasibility;
  /** Why it is not, or not yet. */
  readonly why?: string;
  /** What it would bring, 1–10. */
  readonly profit?: number;
  /** How hard rivals or the customer press, 1–10. */
  readonly pressure?: number;
}

/** A joint undertaking and what was answered to each question of the test. METHODS 6.5. */
export interface Cooperation {
  readonly name: string;
  readonly about?: string;
  /** By the id of the question in the playbook; one that is absent is open. */
  readonly answers?: Readonly<Record<string, boolean>>;
}

/** A lead rated 1–10 item by item. METHODS 6.7. */
export interface Lead {
  readonly name: string;
  readonly ratings?: Readonly<Record<string, number>>;
  /** ISO day. */
  readonly at?: string;
}

/** What a level of the customer's organisation may decide by itself. METHODS 6.2. */
export interface LevelRight {
  /** Id of the level in the playbook. */
  readonly level: string;
  readonly decides: string;
}

/** How far the customer is with digital work: a stage of the playbook, 1 the first. METHODS 6.6. */
export interface Maturity {
  readonly stage: number;
  /** ISO day. */
  readonly date?: string;
}
