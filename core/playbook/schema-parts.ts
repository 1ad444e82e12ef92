import * as z from 'zod/mini';

// What every part of the playbook's schema is made of.

export const text = z.strictObject({ en: z.string(), 'zh-CN': z.string() });
/** Whole numbers keep sums exact, so that two faces can never disagree in the last bit. */
export const weight = z.int().check(z.gte(0));
export const score = z.number().check(z.gte(0), z.lte(100));
export const share = z.number().check(z.gte(0), z.lte(1));
export const rating = z.number().check(z.gte(1), z.lte(10));
export const positive = z.number().check(z.gt(0));

export const classText = z.strictObject({ label: text, strategy: text });

/** A name and what it means for the work, for each of the classes. */
export const classTexts = <const K extends string>(keys: readonly K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, classText])) as Record<K, typeof classText>);
