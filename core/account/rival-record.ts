import type { MarketFacts } from './market-facts.ts';

/** By whose word something is known, and since when: how sure a rating is rests on both. METHODS 4.9. */
export interface Evidence {
  /** Kind of source, as the playbook names it or as the sheet says it. */
  readonly source?: string;
  /** ISO day. */
  readonly date?: string;
}

/** A rating from 1 to 10 of one item of a list in the playbook. */
export interface ItemRating extends Evidence {
  readonly item: string;
  readonly rating: number;
  readonly note?: string;
}

/** Quality, function, image and price as the customer sees them; 1 is the market average. METHODS 4.4. */
export interface ValueIndexes {
  readonly quality: number;
  readonly function: number;
  readonly image: number;
  readonly price: number;
}

export const PLACES = ['leader', 'catching up', 'innovator'] as const;
export type Place = (typeof PLACES)[number];

/** How we mean to behave towards a rival. METHODS 4.5. */
export const RIVAL_STANCES = [
  'full attack',
  'key-point attack',
  'attack by opportunity',
  'firm defence',
  'conditional defence',
] as const;
export type RivalStance = (typeof RIVAL_STANCES)[number];

/** What is known of a rival, or of ourselves, in a region and for a series of products. METHODS 4.2. */
export interface RivalCard extends Evidence {
  /** Its own among the account's cards. */
  readonly id: string;
  /** As the ratings name the provider. */
  readonly rival: string;
  /** The card is our own. */
  readonly us?: boolean;
  readonly region?: string;
  readonly product?: string;
  /** What is known, by the id of the card's line in the playbook. */
  readonly lines?: Readonly<Record<string, string>>;
  readonly place?: Place;
  /** Contests the same customers; else it merely has a like product. METHODS 4.6. */
  readonly sameCustomers?: boolean;
  /** Plays for the long-term market; else for short-term profit. */
  readonly longTerm?: boolean;
  /** Ours towards them, and by what means. */
  readonly stance?: RivalStance;
  readonly means?: string;
  readonly indexes?: Partial<ValueIndexes>;
}

/** What a provider holds of the market, or of a segment of it. */
export interface MarketShare extends Evidence {
  readonly provider: string;
  /** 0–1; absent until it is known. */
  readonly share?: number;
  /** Undefined is the whole market. */
  readonly segment?: string;
}

/** The market around an account, as the user sees it. METHODS 4.5, 4.7, 4.8. */
export interface MarketView extends Partial<MarketFacts> {
  readonly shares?: readonly MarketShare[];
  /** How strong each of the five forces is. */
  readonly forces?: readonly ItemRating[];
  /** What politics, economy, society and technology bring: 1 hinders us, 10 helps us. */
  readonly pest?: readonly ItemRating[];
}

export const QUADRANTS = ['strength', 'weakness', 'opportunity', 'threat'] as const;
export type Quadrant = (typeof QUADRANTS)[number];
export const PAIRINGS = ['SO', 'ST', 'WO', 'WT'] as const;
export type Pairing = (typeof PAIRINGS)[number];

/** A line that the user wrote, or their word on one that was derived from the facts. METHODS 4.8. */
export interface SwotLine {
  /** Of a derived line its id; of one's own any other. */
  readonly id: string;
  /** A derived line has its own. */
  readonly quadrant?: Quadrant;
  readonly text?: string;
  /** 1–10; a derived line has its own until it is changed. */
  readonly weight?: number;
  /** A derived line that does not hold. */
  readonly dropped?: boolean;
}

export interface SwotNotes {
  readonly lines?: readonly SwotLine[];
  /** The user's action for a pairing, in place of the one proposed. */
  readonly actions?: Readonly<Partial<Record<Pairing, string>>>;
}
