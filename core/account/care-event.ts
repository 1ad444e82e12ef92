/** What can happen between us and an account, or be promised. METHODS 7.1, 7.2, 7.4, 6.7. */
export const CARE_KINDS = [
  'visit',
  'call',
  'message',
  'enquiry',
  'commitment',
  'complaint',
  'signing',
  'renewal',
  'contract-end',
  'new-contact',
  'beyond-authority',
  'forecast',
  'request',
] as const;
export type CareKind = (typeof CARE_KINDS)[number];

/** How a complaining customer comes. METHODS 7.2. */
export const TEMPERS = ['stubborn', 'hesitant', 'friendly', 'angry'] as const;
export type Temper = (typeof TEMPERS)[number];

/** Something that happened or was promised, and when. */
export interface CareEvent {
  /** Its own among the account's events. */
  readonly id: string;
  readonly kind: CareKind;
  /**
   * When: an ISO day, or an ISO moment with its offset (`2026-11-22T09:30:00+08:00`), whose day is the day where
   * it happened.
   */
  readonly at: string;
  /** A visit with an appointment and a purpose; norms of formal visits hold for it. */
  readonly formal?: boolean;
  /** What it was about, in the user's words. */
  readonly about?: string;
  /** The person at the customer. */
  readonly who?: string;
  /** For a commitment: the ISO day by which it was promised. For a request: the day from which we can serve it. */
  readonly due?: string;
  /** For a request: the product that would serve it. */
  readonly product?: string;
  readonly temper?: Temper;
  /** For a complaint: what gave rise to it, an id of the playbook's. */
  readonly cause?: string;
  /** Norms and steps that were kept: their id → ISO day or moment. */
  readonly done?: Readonly<Record<string, string>>;
}
