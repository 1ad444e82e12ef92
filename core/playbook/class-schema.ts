import * as z from 'zod/mini';
import { classTexts, positive, share, text } from './schema-parts.ts';

const move = z.strictObject({
  number: z.int().check(z.gte(1)),
  position: z.enum(['consolidate', 'invest', 'harvest', 'attend']),
  text,
});

/** Market moves, each in the cell of attractiveness × advantage where it belongs. METHODS 3.6. */
export const moves = z.array(move).check(
  z.refine((all) => new Set(all.map(({ number }) => number)).size === all.length, {
    error: 'a number stands twice',
  }),
);

/** A way of serving and the tiers that get it. METHODS 3.7. */
export const serviceMode = z.strictObject({
  label: text,
  tiers: z.array(z.enum(['VIP', 'target', 'mass'])).check(z.minLength(1)),
});

/** METHODS 3.9. */
export const stage = z.strictObject({
  /** Years with us from which on a customer is taken to order again. */
  useYears: positive,
  /** A contract that ends within so many months is up for the next order. */
  renewalMonths: z.number().check(z.gte(0)),
  texts: classTexts(['initial', 'purchase', 'use', 'repurchase']),
});

/** Where the middle and the upper of three sizes begin. */
const size = z
  .strictObject({ medium: positive, large: positive })
  .check(z.refine((s) => s.medium < s.large, { error: 'medium must lie below large' }));

const usage = z
  .strictObject({ medium: positive, heavy: positive })
  .check(z.refine((s) => s.medium < s.heavy, { error: 'medium must lie below heavy' }));

/** METHODS 3.8. */
export const segments = z.strictObject({
  /** Heads. */
  employees: size,
  /** Money a year that the customer takes. */
  turnover: size,
  /** Money a year that the customer spends with us. */
  usage,
  /** Years with us below which a customer is new. */
  newYears: positive,
});

const margin = z.number().check(z.gte(-1), z.lte(1));

/** Margins from which on a combination earns its mark. METHODS 3.5. */
export const gridMarks = z.strictObject({ strong: share, profit: share, even: margin }).check(
  z.refine((m) => m.even < m.profit && m.profit < m.strong, {
    error: 'even must lie below profit, and profit below strong',
  }),
);
