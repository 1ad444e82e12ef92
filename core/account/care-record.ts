export const SECRECIES = ['public', 'internal', 'confidential'] as const;

/** How far something may go: to anybody, within one's own company, to nobody else. METHODS 7.6. */
export type Secrecy = (typeof SECRECIES)[number];

/**
 * Levels that the user gave, by place: a field (`profit`), a table (`contacts`), or a line of one (`contacts: Ann`).
 */
export type SecrecyMarks = Readonly<Record<string, Secrecy>>;

/** What customers said of our service on a day. METHODS 7.3. */
export interface Survey {
  /** ISO day. */
  readonly at: string;
  /** 1–10; how the service was felt, and what had been expected of it. */
  readonly perceived?: number;
  readonly expected?: number;
  /** Where the expectation comes from: a key of the playbook's words. */
  readonly cause?: string;
  /** How many answered, and how many of them were content. */
  readonly answers?: number;
  readonly content?: number;
}

/** One step of the plan to keep an account: who does what by when, at what cost. METHODS 7.4. */
export interface KeepStep {
  /** Its own among the steps. */
  readonly id: string;
  readonly what: string;
  readonly who?: string;
  /** ISO day. */
  readonly by?: string;
  /** Money. */
  readonly budget?: number;
  /** ISO day on which it was done. */
  readonly done?: string;
}

export const COVERAGE_POINTS = ['introduced', 'procedure', 'needs'] as const;
export type CoveragePoint = (typeof COVERAGE_POINTS)[number];

/** How far an account is reached; one that is absent is not known. METHODS 5.8. */
export interface Coverage {
  /** We were introduced in person. */
  readonly introduced?: boolean;
  /** We know how they buy. */
  readonly procedure?: boolean;
  /** We know what they need most. */
  readonly needs?: boolean;
}
