import type { Account, AccountFields } from '../account/account.ts';
import type { Language } from '../text/local-text.ts';
import { sampleContacts } from './sample-contacts.ts';
import { sampleEvents } from './sample-events.ts';
import { sampleFields } from './sample-fields.ts';
import { withGaps } from './sample-gaps.ts';
import { withLastYear } from './sample-last-year.ts';
import { sampleMarket } from './sample-market.ts';
import { type SampleName, sampleNames } from './sample-names.ts';
import { sampleNeeds, withLevels } from './sample-needs.ts';
import { sampleOpportunities } from './sample-opportunities.ts';
import { sampleProducts } from './sample-products.ts';
import { sampleRivals } from './sample-rivals.ts';
import { drawTraits } from './sample-traits.ts';
import { seededRandom } from './seeded-random.ts';

export interface SampleAccount {
  /** `S-001` … `S-120`; also the account's own number. */
  readonly id: string;
  readonly account: Account;
}

/** The day on which the sample was looked over; any other day only moves its dates. */
export const SAMPLE_DAY = '2026-11-20';

const SEED = 6;

/**
 * 120 invented business customers of a provider of communication and delivery services, sixty with
 * English names and sixty with Chinese ones; the same on every machine.
 *
 * How it is drawn: traits of an account in `drawTraits`, its fields in `sampleFields`, gaps in `withGaps`,
 * deals, people and rivals in the files of that name. Money is yuan.
 *
 * @param asOf ISO day that the sample's dates lie around, so that it never looks stale.
 * @param language Names what all accounts have in common: the provider's products, its rivals, and the trades. The
 *   names of an account and of its people are in its own language.
 */
export function sampleBook(asOf: string = SAMPLE_DAY, language: Language = 'en'): readonly SampleAccount[] {
  return sampleNames().map((named, at) => sampleAccount(named, at, asOf, language));
}

function sampleAccount(named: SampleName, at: number, asOf: string, language: Language): SampleAccount {
  // A generator of its own: a change to one account leaves the others as they are.
  const random = seededRandom(SEED + 7919 * at);
  const traits = drawTraits(random);
  const whole = sampleFields(named, traits, asOf, random, language);
  const id = `S-${String(at + 1).padStart(3, '0')}`;
  const parent = GROUPS.get(named.name);
  const fields: AccountFields = {
    id,
    ...withGaps(whole, traits.care, random),
    ...(parent === undefined ? {} : { parent }),
    // Without it a prospect could not be told from a customer whose revenue nobody knows.
    ...(traits.kind === 'prospect' ? { revenue: 0 } : {}),
  };
  const opportunities = sampleOpportunities(whole, named.language, asOf, random);
  const contacts = sampleContacts(named.language, traits.bond, asOf, random);
  const rivals = sampleRivals(language, traits, asOf, random);
  const events = traits.kind === 'prospect' ? [] : sampleEvents(named.language, asOf, random);
  const products = sampleProducts(fields, language, random);
  // Drawn last and apart: what was added to the sample later leaves the rest of an account as it was.
  const later = seededRandom(SEED + 7919 * at + 13);
  const lines = withLastYear(products, fields, language, seededRandom(SEED + 7919 * at + 29));
  return {
    id,
    account: {
      fields,
      ...(opportunities.length > 0 ? { opportunities } : {}),
      ...(contacts.length > 0 ? { contacts: withLevels(contacts) } : {}),
      ...(rivals === undefined ? {} : { rivals }),
      ...(events.length > 0 ? { events } : {}),
      ...(lines.length > 0 ? { products: lines } : {}),
      ...sampleMarket(named.language, rivals, asOf, later),
      ...sampleNeeds(named.language, contacts, products, asOf, later),
    },
  };
}

const GROUPS: ReadonlyMap<string, string> = new Map([
  ['Skarholt Ferries', 'Skarholt Shipping'],
  ['Aldermouth Tramways', 'City of Aldermouth'],
  ['Thistlecombe Leasing', 'Brackenhall Savings Bank'],
  ['Sunderlea Solar', 'Wyvernhill Power'],
  ['澹州地铁', '澹州市政务服务中心'],
  ['泊岫海上风电', '溯川电力'],
  ['棠野口腔', '棠野纺织'],
  ['柚野餐饮', '柚野食品'],
]);
