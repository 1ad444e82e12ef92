import type { LocalText } from '../text/local-text.ts';

/** How a field's text is read and in which unit it is kept. METHODS section 1. */
export type FieldKind =
  | 'text'
  | 'money'
  | 'ratio'
  | 'count'
  | 'rating'
  | 'years'
  | 'months'
  | 'flag'
  | 'chainRole'
  | 'date';

export type FieldGroup = 'who' | 'money' | 'relation' | 'standing' | 'rivals' | 'care';

export interface Field {
  readonly key: FieldKey;
  readonly kind: FieldKind;
  readonly group: FieldGroup;
  readonly label: LocalText;
  /** The question that a manager would be asked when the field is missing. */
  readonly question: LocalText;
  /** Per year, for money and growth: shown beside the unit. */
  readonly perYear?: true;
  readonly min?: number;
  readonly max?: number;
  /** A 0 is a blank cell that arrived as a number, never a value. */
  readonly zeroIsMissing?: true;
  /** Earlier wins where two columns match one text field. */
  readonly aliases: readonly string[];
}

export type TextKey = 'id' | 'name' | 'industry' | 'region' | 'ownership' | 'manager' | 'parent';
export type NumberKey =
  | 'employees'
  | 'turnover'
  | 'revenue'
  | 'revenueLastYear'
  | 'profit'
  | 'directCost'
  | 'marketingCost'
  | 'serviceCost'
  | 'maintenanceCost'
  | 'onTimePayment'
  | 'overdueAmount'
  | 'pullThrough'
  | 'wallet'
  | 'walletGrowth'
  | 'customerGrowth'
  | 'offerFit'
  | 'tenure'
  | 'switchingCost'
  | 'productsHeld'
  | 'perceived'
  | 'expected'
  | 'industryInfluence'
  | 'socialStatus'
  | 'policyInfluence'
  | 'priceSensitivity'
  | 'creditRisk'
  | 'qualityCost'
  | 'winCost'
  | 'competitorThreat'
  | 'ourStrength'
  | 'bestRivalStrength'
  | 'rivalIntent'
  | 'rivalAttention'
  | 'openComplaints';
export type FlagKey = 'agreement' | 'rivalVip' | 'keyContactLost';
export type FieldKey = TextKey | NumberKey | FlagKey | 'contractMonthsLeft' | 'chainRole' | 'lastContact';

export type ChainRole = 'headquarters' | 'key' | 'ordinary';
