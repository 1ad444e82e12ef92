import type { Field } from '../../core/account/field.ts';
import { FIELDS } from '../../core/account/fields.ts';
import { type SeededRandom, seededRandom } from '../../core/sample/seeded-random.ts';
import type { Cell } from './platforms.ts';

/** A sheet of accounts with every column, invented values and gaps; the same for the same seed. */
export function generatedAccounts(count: number, seed = 20_261_122): { headers: string[]; rows: Cell[][] } {
  const random = seededRandom(seed);
  return {
    headers: FIELDS.map(({ aliases }) => aliases[0] as string),
    rows: Array.from({ length: count }, (_, at) => FIELDS.map((field) => cell(field, at, random))),
  };
}

function cell(field: Field, at: number, random: SeededRandom): Cell {
  if (field.key === 'name') return `Account ${at + 1}`;
  if (field.key === 'id') return `A${at + 1}`;
  if (random.chance(0.3)) return undefined;
  switch (field.kind) {
    case 'text':
      return random.pick(['Banking', 'Education', 'Manufacturing', 'Transport']);
    case 'money':
      return Math.round(Math.exp(random.between(8, 17)));
    case 'ratio':
      return field.min === 0 ? random.uniform() : random.between(-0.2, 0.4);
    case 'count':
      return random.whole(1, 9);
    case 'rating':
      return random.between(1, 10);
    case 'years':
      return random.between(0.1, 15);
    case 'months':
      return random.chance(0.2) ? 'none' : random.whole(1, 36);
    case 'flag':
      return random.pick(['yes', 'no', true, false]);
    case 'chainRole':
      return random.pick(['headquarters', 'key', 'ordinary', '总部']);
    case 'date':
      return random.whole(45_000, 46_000);
  }
}
