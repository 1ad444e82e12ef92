import * as z from 'zod/mini';

// What every part of a book file's schema is made of. Limits keep a file that is no book from filling a browser.

const LONGEST_TEXT = 20_000;
export const text = z.string().check(z.maxLength(LONGEST_TEXT));
export const filled = text.check(z.minLength(1));
export const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
export const rating = z.number().check(z.gte(1), z.lte(10));
export const list = <T extends z.ZodMiniType>(one: T) => z.array(one).check(z.maxLength(2_000));

/** An object with all that the record may hold: what is added to the record does not compile until it is told here. */
export function all<T>() {
  return <S extends Record<keyof Required<T>, z.ZodMiniType>>(shape: S) => z.strictObject(shape);
}

/** The same for some of the parts of a record. */
export function some<T, K extends keyof T>() {
  return <S extends Record<K, z.ZodMiniType>>(shape: S) => shape;
}
