import * as z from 'zod/mini';
import type { AccountTables } from '../account/account.ts';
import {
  type Cooperation,
  FEASIBILITIES,
  type Lead,
  type LevelRight,
  type Maturity,
  NEED_LEVELS,
  type Need,
  type Solution,
  USE_PHASES,
} from '../account/need-record.ts';
import { all, day, filled, list, rating, some, text } from './schema-parts.ts';

// What a book file may hold of needs and solutions.

const need = all<Need>()({
  id: filled,
  fact: z.optional(text),
  need: z.optional(text),
  win: z.optional(text),
  who: z.optional(text),
  kind: z.optional(text),
  potential: z.optional(z.boolean()),
  level: z.optional(z.enum(NEED_LEVELS)),
  phase: z.optional(z.enum(USE_PHASES)),
  benefit: z.optional(z.enum(['expected', 'added'])),
  satisfaction: z.optional(z.int().check(z.gte(1), z.lte(5))),
  product: z.optional(text),
  at: z.optional(day),
});

const solution = all<Solution>()({
  product: text,
  strategy: z.optional(text),
  measure: z.optional(text),
  feasible: z.optional(z.enum(FEASIBILITIES)),
  why: z.optional(text),
  profit: z.optional(rating),
  pressure: z.optional(rating),
});

export const needTables = some<
  AccountTables,
  'needs' | 'solutions' | 'cooperations' | 'leads' | 'levels' | 'maturity'
>()({
  needs: z.optional(list(need)),
  solutions: z.optional(list(solution)),
  cooperations: z.optional(
    list(
      all<Cooperation>()({
        name: text,
        about: z.optional(text),
        answers: z.optional(z.record(text, z.boolean())),
      }),
    ),
  ),
  leads: z.optional(
    list(all<Lead>()({ name: text, ratings: z.optional(z.record(text, rating)), at: z.optional(day) })),
  ),
  levels: z.optional(list(all<LevelRight>()({ level: text, decides: text }))),
  maturity: z.optional(all<Maturity>()({ stage: z.int().check(z.gte(1), z.lte(9)), date: z.optional(day) })),
});
