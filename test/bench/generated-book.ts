import type { Account } from '../../core/account/account.ts';
import { SAMPLE_DAY } from '../../core/sample/sample-book.ts';
import { sampleContacts } from '../../core/sample/sample-contacts.ts';
import { sampleFields } from '../../core/sample/sample-fields.ts';
import { withGaps } from '../../core/sample/sample-gaps.ts';
import { sampleNames } from '../../core/sample/sample-names.ts';
import { sampleOpportunities } from '../../core/sample/sample-opportunities.ts';
import { sampleRivals } from '../../core/sample/sample-rivals.ts';
import { drawTraits } from '../../core/sample/sample-traits.ts';
import { seededRandom } from '../../core/sample/seeded-random.ts';

const SEED = 2026;

/** As many accounts as wanted, drawn as those of the sample book are: same spread, same gaps; the same on every run. */
export function generatedBook(count: number): readonly Account[] {
  const names = sampleNames();
  return Array.from({ length: count }, (_, at): Account => {
    const named = names[at % names.length] as (typeof names)[number];
    const random = seededRandom(SEED + 7919 * at);
    const traits = drawTraits(random);
    const whole = sampleFields(named, traits, SAMPLE_DAY, random, named.language);
    const fields = {
      ...withGaps(whole, traits.care, random),
      name: `${named.name} ${at + 1}`,
      ...(traits.kind === 'prospect' ? { revenue: 0 } : {}),
    };
    const opportunities = sampleOpportunities(whole, named.language, SAMPLE_DAY, random);
    const contacts = sampleContacts(named.language, traits.bond, SAMPLE_DAY, random);
    const rivals = sampleRivals(named.language, traits, SAMPLE_DAY, random);
    return {
      fields,
      ...(opportunities.length > 0 ? { opportunities } : {}),
      ...(contacts.length > 0 ? { contacts } : {}),
      ...(rivals === undefined ? {} : { rivals }),
    };
  });
}
