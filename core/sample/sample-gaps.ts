import type { AccountFields } from '../account/account.ts';
import type { FieldKey } from '../account/field.ts';
import type { SeededRandom } from './seeded-random.ts';

/**
 * Share of accounts on which a field is missing, for an account kept with average care.
 * Who they are and what they are billed comes from systems and is nearly complete; what a manager has
 * to ask for (wallet, growth, satisfaction, rivals) is missing on about every second account.
 */
export const GAPS: Readonly<Partial<Record<FieldKey, number>>> = {
  industry: 0.05,
  region: 0.08,
  ownership: 0.2,
  manager: 0.07,
  employees: 0.15,
  turnover: 0.3,
  revenue: 0.05,
  revenueLastYear: 0.18,
  profit: 0.5,
  directCost: 0.4,
  marketingCost: 0.5,
  serviceCost: 0.45,
  maintenanceCost: 0.5,
  onTimePayment: 0.15,
  overdueAmount: 0.25,
  pullThrough: 0.55,
  wallet: 0.4,
  walletGrowth: 0.5,
  customerGrowth: 0.45,
  offerFit: 0.3,
  tenure: 0.1,
  contractMonthsLeft: 0.2,
  agreement: 0.3,
  switchingCost: 0.4,
  productsHeld: 0.12,
  perceived: 0.4,
  expected: 0.45,
  industryInfluence: 0.35,
  socialStatus: 0.4,
  policyInfluence: 0.45,
  chainRole: 0.3,
  priceSensitivity: 0.45,
  creditRisk: 0.4,
  qualityCost: 0.55,
  winCost: 0.6,
  competitorThreat: 0.4,
  ourStrength: 0.5,
  bestRivalStrength: 0.55,
  rivalIntent: 0.58,
  rivalAttention: 0.6,
  rivalVip: 0.5,
  keyContactLost: 0.35,
  openComplaints: 0.2,
  lastContact: 0.15,
};

/**
 * Leaves out what nobody wrote down. Gaps come together: `care` (mean 0, deviation 1) moves the odds of
 * every gap of the account by a factor of 2.2 a deviation, so that some records are rich and others bare.
 */
export function withGaps(fields: AccountFields, care: number, random: SeededRandom): AccountFields {
  const kept = Object.entries(fields).filter(([key]) => {
    const usual = GAPS[key as FieldKey];
    // The draw is made for every field so that a changed share moves no other field.
    const draw = random.uniform();
    if (usual === undefined) return true;
    const odds = (usual / (1 - usual)) * 2.2 ** -care;
    return draw >= odds / (1 + odds);
  });
  return Object.fromEntries(kept) as AccountFields;
}
