import * as z from 'zod/mini';
import { SECRECIES } from '../account/care-record.ts';
import { share, text } from './schema-parts.ts';

// How accounts are looked after, beside norms and risk.

const level = z.enum(SECRECIES);

/** How far what is known may go where nobody said so of a single account: of fields and tables, by their keys. */
export const secrecy = z.strictObject({ usual: level, of: z.record(z.string(), level) });

/** Where an expectation comes from. */
export const expectations = z.array(
  z.strictObject({ id: z.string().check(z.regex(/^[a-z][a-z-]*$/)), label: text }),
);

/**
 * Cards about conduct that no record can show. Each is shown with the duties, logged events and suggestions that it names:
 * the norm, the kind of event, or the rule. A name that a playbook does not have is one that it has given up.
 */
export const guides = z.array(
  z.strictObject({
    id: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
    label: text,
    at: z.array(z.string()).check(z.minLength(1)),
    points: z.array(text).check(z.minLength(1)),
  }),
);

/** Shares of a group's accounts from which on it is reached widely, and in part. */
export const coverage = z
  .strictObject({ wide: share, partial: share })
  .check(z.refine((one) => one.partial <= one.wide, { error: 'partial must not exceed wide' }));

/** Closed deals from which on one's own win rates count; and for how many closed deals the ladder's rate stands. */
export const ownRates = z.strictObject({
  from: z.int().check(z.gte(1)),
  ladderCountsAs: z.number().check(z.gte(0)),
});
