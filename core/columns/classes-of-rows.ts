import type { Archetype } from '../classification/archetype.ts';
import type { Tier } from '../classification/key-account.ts';
import { scoreClasses } from '../classification/score-classes.ts';
import type { LoyaltyClass, ValueClass } from '../classification/value-classes.ts';
import type { Playbook } from '../playbook/schema.ts';
import { type ClassCodes, classCodes, codeOf } from './class-codes.ts';
import { classificationOfRows } from './cuts-of-rows.ts';
import { knownFlag } from './known-flag.ts';
import { scorePart } from './score-part.ts';
import { bitsOf, sidesOf } from './sides.ts';
import type { ValuedRows } from './value-of-rows.ts';
import { worthOfRows } from './worth-of-rows.ts';

/** The classes that stand on scores, of many rows. */
export interface RowClasses {
  readonly value: ClassCodes<ValueClass | 'prospect'>;
  readonly loyalty: ClassCodes<LoyaltyClass>;
  readonly archetype: ClassCodes<Archetype>;
  readonly tier: ClassCodes<Tier>;
}

const PROSPECT = { name: 'prospect', settled: true } as const;

/**
 * Classes of every row from its scores, as `classify` gives them; the rows are the book.
 *
 * Classes ask of a score only on which side of the cuts it stands, so rows that stand alike are classed once.
 *
 * @param loss whether profit is below 0, as codes of `known-flag`; `rivalVip` the field, likewise.
 * @see METHODS section 3.
 */
export function classesOfRows(
  values: ValuedRows,
  loss: Uint8Array,
  rivalVip: Uint8Array,
  playbook: Playbook,
): RowClasses {
  const { size, prospect, dimensions } = values;
  const worth = worthOfRows(values, playbook);
  const classification = classificationOfRows(values, worth, playbook);
  const { texts, cuts, tier } = classification;
  const classes = {
    value: classCodes<ValueClass | 'prospect'>(texts.value, size),
    loyalty: classCodes<LoyaltyClass>(texts.loyalty, size),
    archetype: classCodes<Archetype>(texts.archetype, size),
    tier: classCodes<Tier>(texts.tier, size),
  };
  const axes = [
    { scores: dimensions.current, cuts: [cuts.current, tier.vipCurrent] },
    { scores: dimensions.potential, cuts: [cuts.potential, tier.targetPotential] },
    { scores: dimensions.loyalty, cuts: [cuts.loyalty, tier.vipLoyalty] },
    { scores: worth, cuts: [cuts.value] },
  ].map((axis) => ({ ...axis, bits: bitsOf(axis.cuts.length) }));
  const columns = Object.values(classes).map(({ codes }) => codes);
  const alike = new Map<number, number>();
  const part = (key: 'current' | 'potential' | 'loyalty', row: number) =>
    scorePart(dimensions[key], playbook.valuation.dimensions[key].weight, row);

  for (let row = 0; row < size; row++) {
    let key = ((prospect[row] as number) << 4) | ((loss[row] as number) << 2) | (rivalVip[row] as number);
    for (const axis of axes) key = (key << axis.bits) | sidesOf(axis.scores, axis.cuts, row);
    const same = alike.get(key);
    if (same !== undefined) {
      for (const codes of columns) codes[row] = codes[same] as number;
      continue;
    }
    alike.set(key, row);
    const isProspect = prospect[row] === 1;
    const found = scoreClasses(
      {
        prospect: isProspect,
        current: part('current', row),
        potential: part('potential', row),
        loyalty: part('loyalty', row),
        loss: knownFlag(loss[row]),
        rivalVip: knownFlag(rivalVip[row]),
      },
      classification,
    );
    classes.value.codes[row] = codeOf(classes.value.names, isProspect ? PROSPECT : found.matrix);
    classes.loyalty.codes[row] = codeOf(classes.loyalty.names, found.loyalty);
    classes.archetype.codes[row] = codeOf(classes.archetype.names, found.archetype);
    classes.tier.codes[row] = codeOf(classes.tier.names, found.tier);
  }
  return classes;
}
