import * as z from 'zod/mini';
import type { AccountTables, Contact, Opportunity, ProductLine } from '../account/account.ts';
import { CARE_KINDS, type CareEvent, TEMPERS } from '../account/care-event.ts';
import type { Fault } from '../account/fault.ts';
import { FIELDS } from '../account/fields.ts';
import type { FieldReading } from '../account/reading.ts';
import type { BookEntry, BookFile } from './book-file.ts';
import { careTables } from './care-schema.ts';
import { needTables } from './need-schema.ts';
import { rivalTables } from './rival-schema.ts';
import { all, day, filled, list, rating, text } from './schema-parts.ts';

// What a book file may hold. Limits keep a file that is no book from filling a browser.

const momentOrDay = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/));
const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/));
const localText = z.strictObject({ en: text, 'zh-CN': text });
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const fieldKey = z.enum(FIELDS.map(({ key }) => key));

const reading = all<FieldReading>()({
  field: fieldKey,
  text,
  origin: z.enum(['api', 'page', 'taught', 'typed', 'sheet', 'sample']),
  where: text,
  at: moment,
  by: z.optional(filled),
  value: z.optional(z.union([text, z.number(), z.boolean()])),
  currency: z.optional(currency),
  fault: z.optional(
    all<Fault>()({
      code: z.enum([
        'not-a-number',
        'decimal-comma',
        'out-of-range',
        'ratio-too-large',
        'not-yes-or-no',
        'not-a-date',
        'ambiguous-date',
        'not-a-chain-role',
        'unknown-currency',
        'error-cell',
      ]),
      field: fieldKey,
      received: text,
      expected: localText,
      column: z.optional(text),
      row: z.optional(z.int()),
    }),
  ),
});

const opportunity = all<Opportunity>()({
  name: text,
  amount: z.optional(z.number()),
  currency: z.optional(currency),
  recurring: z.optional(z.boolean()),
  closeDate: z.optional(day),
  stage: z.optional(text),
  // JSON has no undefined: a check that nobody has answered stands as null.
  evidence: z.optional(z.array(z.nullable(z.boolean())).check(z.maxLength(12))),
  weeksInLayer: z.optional(z.number().check(z.gte(0))),
  rivalHarm: z.optional(z.enum(['high', 'low'])),
  feeChange: z.optional(z.enum(['up', 'down'])),
  people: z.optional(list(text)),
});

const contact = all<Contact>()({
  name: text,
  title: z.optional(text),
  role: z.optional(z.enum(['initiator', 'searcher', 'decider', 'user', 'evaluator'])),
  stance: z.optional(z.number().check(z.gte(-2), z.lte(2))),
  lastContact: z.optional(day),
  consent: z.optional(z.array(z.enum(['call', 'message', 'email']))),
  level: z.optional(text),
  reportsTo: z.optional(text),
  strength: z.optional(rating),
});

const product = all<ProductLine>()({
  product: text,
  revenue: z.optional(z.number()),
  revenueLastYear: z.optional(z.number()),
  profit: z.optional(z.number()),
  rivalRevenue: z.optional(z.number()),
});

const event = all<CareEvent>()({
  id: filled,
  kind: z.enum(CARE_KINDS),
  at: momentOrDay,
  formal: z.optional(z.boolean()),
  about: z.optional(text),
  who: z.optional(text),
  due: z.optional(day),
  product: z.optional(text),
  temper: z.optional(z.enum(TEMPERS)),
  cause: z.optional(text),
  done: z.optional(z.record(text, momentOrDay)),
});

const tables = all<AccountTables>()({
  opportunities: z.optional(list(opportunity)),
  contacts: z.optional(list(contact)),
  products: z.optional(list(product)),
  events: z.optional(list(event)),
  ...rivalTables,
  ...needTables,
  ...careTables,
});

export const bookSchema = all<BookFile>()({
  format: z.literal('kam-book'),
  version: z.literal(1),
  by: z.optional(filled),
  at: moment,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  accounts: z
    .array(
      all<BookEntry>()({
        key: filled,
        name: filled,
        // An address that runs as a script is no address.
        url: z.optional(text.check(z.regex(/^https?:\/\//i))),
        readings: list(reading),
        beside: z.optional(tables),
      }),
    )
    .check(z.maxLength(100_000)),
});
