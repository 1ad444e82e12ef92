import type { FieldValue } from '../account/account.ts';
import type { Field } from '../account/field.ts';

/** How many rows are read and valued at a time: few enough that all their columns stay close to the processor. */
export const BLOCK_ROWS = 1024;

/** A known absence of a contract, among months that are never below 0. */
const NO_CONTRACT = -1;

/** One field of a block of rows as numbers; NaN is missing. */
export interface Column {
  readonly field: Field;
  /** Numbers as they are, yes as 1, no as 0, texts by their place in `words`. */
  readonly cells: Float64Array;
  readonly words: string[];
  readonly places: Map<string, number>;
}

export function emptyColumn(field: Field): Column {
  return { field, cells: new Float64Array(BLOCK_ROWS), words: [], places: new Map() };
}

/** Whether the column holds numbers of the field's unit. */
export function holdsNumbers({ kind }: Field): boolean {
  switch (kind) {
    case 'money':
    case 'ratio':
    case 'count':
    case 'rating':
    case 'years':
    case 'months':
      return true;
    case 'text':
    case 'flag':
    case 'chainRole':
    case 'date':
      return false;
  }
}

/** A field's value as a number of its column. */
export function encode({ field, words, places }: Column, value: FieldValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (field.kind === 'months') return NO_CONTRACT;
  const known = places.get(value);
  if (known !== undefined) return known;
  places.set(value, words.length);
  return words.push(value) - 1;
}

/** The field's value in one row of the block. */
export function decode({ field, cells, words }: Column, row: number): FieldValue | undefined {
  const cell = cells[row] as number;
  if (Number.isNaN(cell)) return undefined;
  switch (field.kind) {
    case 'flag':
      return cell === 1;
    case 'text':
    case 'chainRole':
    case 'date':
      return words[cell];
    case 'months':
      return cell === NO_CONTRACT ? 'none' : cell;
    default:
      return cell;
  }
}
