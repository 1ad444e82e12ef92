import * as z from 'zod/mini';
import { FIELDS } from '../../../core/account/fields.ts';
import { CONTACT_COLUMNS } from '../../../core/account/tables/contact-columns.ts';
import { OPPORTUNITY_COLUMNS } from '../../../core/account/tables/opportunity-columns.ts';
import { type FieldRule, MARK_ATTRIBUTES, type TableRule } from '../taught-rule.ts';
import { PACK_FORMAT, PACK_VERSION, type RulePack } from './rule-pack.ts';

// What a file of rules may hold: names of places, never selectors, patterns to be run, or code.

const MOST_RULES = 500;
const label = z.string().check(z.minLength(1), z.maxLength(120));
const tag = z.string().check(z.regex(/^[A-Za-z][\w.-]{0,60}$/));
const count = z.int().check(z.gte(0), z.lte(5_000));
const down = z.array(count).check(z.maxLength(40));
const list = <T extends z.ZodMiniType>(one: T, most: number) => z.array(one).check(z.maxLength(most));

/** An object with all that a rule may hold: what is added to it does not compile until it is told here. */
function all<T>() {
  return <S extends Record<keyof Required<T>, z.ZodMiniType>>(shape: S) => z.strictObject(shape);
}

const site = z
  .string()
  .check(z.maxLength(200), z.regex(/^https?:\/\/(\*\.[\w-]+(\.[\w-]+)+|[\w.-]+)(:\d+)?$/));
const pattern = z.string().check(z.maxLength(400), z.regex(/^\/\S*$/));
const marks = list(z.strictObject({ attribute: z.enum(MARK_ATTRIBUTES), value: label, down }), 5);
const path = list(z.strictObject({ tag, nth: count, of: count }), 80);

const way = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('names') }),
  z.strictObject({ kind: z.literal('within') }),
  z.strictObject({ kind: z.literal('behind') }),
  z.strictObject({
    kind: z.literal('beside'),
    up: z.int().check(z.gte(0), z.lte(40)),
    over: z.int().check(z.gte(-200), z.lte(200)),
    down: list(z.union([count, z.literal('same')]), 40),
    tag,
    alike: z.optional(z.literal(true)),
    tool: z.optional(z.literal(true)),
    more: z.optional(z.literal(true)),
  }),
]);

const field = all<FieldRule>()({
  origin: site,
  pattern,
  of: z.enum(FIELDS.map(({ key }) => `field:${key}` as const)),
  place: all<FieldRule['place']>()({
    label: z.optional(
      all<NonNullable<FieldRule['place']['label']>>()({
        text: label,
        way,
        under: z.optional(label),
        nth: z.optional(z.strictObject({ at: count, of: count })),
      }),
    ),
    marks,
    path,
    run: z.optional(count),
  }),
});

const place = all<TableRule['place']>()({
  under: z.optional(label),
  cards: z.optional(z.strictObject({ list: tag, card: tag })),
  headers: list(z.string().check(z.maxLength(120)), 60),
  marks,
  path,
});

const table = (of: TableRule['of'], keys: readonly string[]) =>
  all<TableRule>()({
    origin: site,
    pattern,
    of: z.literal(of),
    place,
    columns: list(z.strictObject({ at: z.int().check(z.gte(0), z.lte(59)), key: z.enum(keys) }), 60),
  });

/** Which of them a rule is, is told by what it reads. */
export const ruleSchema = {
  field,
  'table:contacts': table(
    'table:contacts',
    CONTACT_COLUMNS.map(({ key }) => key),
  ),
  'table:opportunities': table(
    'table:opportunities',
    OPPORTUNITY_COLUMNS.map(({ key }) => key),
  ),
};

export const packSchema = all<RulePack>()({
  format: z.literal(PACK_FORMAT),
  version: z.literal(PACK_VERSION),
  rules: z.array(z.unknown()).check(z.minLength(1), z.maxLength(MOST_RULES)),
});
