import * as z from 'zod/mini';
import type { AccountTables, RivalRating, RivalRatings } from '../account/account.ts';
import {
  type ItemRating,
  type MarketShare,
  type MarketView,
  PAIRINGS,
  PLACES,
  QUADRANTS,
  RIVAL_STANCES,
  type RivalCard,
  type SwotLine,
  type SwotNotes,
  type ValueIndexes,
} from '../account/rival-record.ts';
import { all, day, filled, list, rating, some, text } from './schema-parts.ts';

// What a book file may hold of rivals and of the market.

const evidence = { source: z.optional(text), date: z.optional(day) };

const ratings = all<RivalRatings>()({
  providers: z.array(text).check(z.maxLength(50)),
  ratings: list(
    all<RivalRating>()({
      item: text,
      // JSON has no undefined: what nobody has rated stands as null.
      scores: z.array(z.nullable(rating)).check(z.maxLength(50)),
      importance: z.optional(rating),
      ...evidence,
    }),
  ),
});

const itemRating = all<ItemRating>()({ item: text, rating, note: z.optional(text), ...evidence });

const index = z.optional(z.number().check(z.gt(0)));

const card = all<RivalCard>()({
  id: filled,
  rival: text,
  us: z.optional(z.boolean()),
  region: z.optional(text),
  product: z.optional(text),
  lines: z.optional(z.record(text, text)),
  place: z.optional(z.enum(PLACES)),
  sameCustomers: z.optional(z.boolean()),
  longTerm: z.optional(z.boolean()),
  stance: z.optional(z.enum(RIVAL_STANCES)),
  means: z.optional(text),
  indexes: z.optional(all<ValueIndexes>()({ quality: index, function: index, image: index, price: index })),
  ...evidence,
});

const market = all<MarketView>()({
  sellers: z.optional(z.enum(['one', 'few', 'many', 'very many'])),
  product: z.optional(z.enum(['same', 'differentiated', 'no substitute'])),
  entry: z.optional(z.enum(['free', 'barred'])),
  information: z.optional(z.enum(['full', 'part'])),
  shares: z.optional(
    list(
      all<MarketShare>()({
        provider: text,
        share: z.optional(z.number().check(z.gte(0), z.lte(1))),
        segment: z.optional(text),
        ...evidence,
      }),
    ),
  ),
  forces: z.optional(list(itemRating)),
  pest: z.optional(list(itemRating)),
});

const swot = all<SwotNotes>()({
  lines: z.optional(
    list(
      all<SwotLine>()({
        id: filled,
        quadrant: z.optional(z.enum(QUADRANTS)),
        text: z.optional(text),
        weight: z.optional(rating),
        dropped: z.optional(z.boolean()),
      }),
    ),
  ),
  actions: z.optional(z.partialRecord(z.enum(PAIRINGS), text)),
});

export const rivalTables = some<
  AccountTables,
  'rivals' | 'factors' | 'rivalCards' | 'market' | 'swot' | 'attractiveness'
>()({
  rivals: z.optional(ratings),
  factors: z.optional(ratings),
  rivalCards: z.optional(list(card)),
  market: z.optional(market),
  swot: z.optional(swot),
  attractiveness: z.optional(list(itemRating)),
});
