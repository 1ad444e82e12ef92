import type { BookAccount } from '../book-account.ts';
import { fold } from '../search/fold.ts';
import type { Column, ColumnSetting } from './column.ts';

/** What a reader wants to see of one column; parts that are absent ask for nothing. */
export interface Filter {
  /** For texts: what they contain. */
  readonly contains?: string;
  /** For texts: what they are in full. */
  readonly is?: string;
  /** For numbers and ISO days, both ends included. */
  readonly from?: number | string;
  readonly to?: number | string;
  /** For classes: names of which one must hold; UNKNOWN stands for none. */
  readonly among?: readonly string[];
  /** For classes: whether they must be open or settled. */
  readonly open?: boolean;
  /** Only accounts of which it is not known. */
  readonly unknown?: true;
}

/** The name under which accounts without a class are asked for. */
export const UNKNOWN = '';

/** Whether a filter asks for anything. */
export function asksAnything(filter: Filter): boolean {
  return Object.values(filter).some((part) => part !== undefined && part !== '');
}

/** Makes the test of one column's filter. What is not known fails every test but the one that asks for it. */
export function filterTest(
  column: Column,
  filter: Filter,
  setting: ColumnSetting,
): (row: BookAccount) => boolean {
  switch (column.kind) {
    case 'text': {
      const wanted = fold(filter.contains ?? '');
      const whole = filter.is === undefined ? undefined : fold(filter.is);
      return (row) => {
        const text = column.of(row, setting);
        if (filter.unknown) return text === undefined;
        if (whole !== undefined) return text !== undefined && fold(text) === whole;
        return wanted === '' || (text !== undefined && fold(text).includes(wanted));
      };
    }
    case 'number':
    case 'date':
      return (row) => {
        const value = column.of(row);
        if (filter.unknown) return value === undefined;
        if (filter.from === undefined && filter.to === undefined) return true;
        return value !== undefined && within(value, filter);
      };
    case 'choice': {
      const { among, open } = filter;
      const wanted = among === undefined ? undefined : new Set(among);
      return (row) =>
        (wanted === undefined || wanted.has(column.of(row) ?? UNKNOWN)) &&
        (open === undefined ||
          (column.of(row) !== undefined && column.open !== undefined && column.open(row) === open));
    }
  }
}

/** Numbers are compared as they are shown nowhere near their rounding: a hair's breadth counts as equal. */
function within(value: number | string, { from, to }: Filter): boolean {
  if (typeof value === 'number') {
    const hair = 1e-9 * Math.max(1, Math.abs(value));
    return (
      (typeof from !== 'number' || value >= from - hair) && (typeof to !== 'number' || value <= to + hair)
    );
  }
  return (typeof from !== 'string' || value >= from) && (typeof to !== 'string' || value <= to);
}
