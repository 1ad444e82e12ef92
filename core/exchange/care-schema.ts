import * as z from 'zod/mini';
import type { AccountTables } from '../account/account.ts';
import { type Coverage, type KeepStep, SECRECIES, type Survey } from '../account/care-record.ts';
import { all, day, filled, list, rating, some, text } from './schema-parts.ts';

// What a book file may hold of how an account is looked after.

const count = z.optional(z.int().check(z.gte(0)));

export const careTables = some<AccountTables, 'secrecy' | 'surveys' | 'keeping' | 'coverage'>()({
  secrecy: z.optional(z.record(text, z.enum(SECRECIES))),
  surveys: z.optional(
    list(
      all<Survey>()({
        at: day,
        perceived: z.optional(rating),
        expected: z.optional(rating),
        cause: z.optional(text),
        answers: count,
        content: count,
      }),
    ),
  ),
  keeping: z.optional(
    list(
      all<KeepStep>()({
        id: filled,
        what: text,
        who: z.optional(text),
        by: z.optional(day),
        budget: z.optional(z.number().check(z.gte(0))),
        done: z.optional(day),
      }),
    ),
  ),
  coverage: z.optional(
    all<Coverage>()({
      introduced: z.optional(z.boolean()),
      procedure: z.optional(z.boolean()),
      needs: z.optional(z.boolean()),
    }),
  ),
});
