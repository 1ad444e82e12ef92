import type { BookAccount } from '../book-account.ts';
import type { Column, ColumnSetting } from './column.ts';

/** What the accounts of a group come to. */
export interface Subtotal {
  readonly count: number;
  /** Sum of the known revenues; undefined where none is known. */
  readonly revenue: number | undefined;
  readonly revenueKnown: number;
  /** Mean of the known values, 0–100; undefined where none is known. */
  readonly value: number | undefined;
}

export interface RowGroup extends Subtotal {
  /** Text or name of the class that they share; undefined for those of which it is not known. */
  readonly name: string | undefined;
  readonly rows: readonly BookAccount[];
}

/**
 * Parts rows by what a column says of them, each group in the order of the rows: classes by their rank, other
 * groups with the most revenue first, those of which it is not known last.
 */
export function groupRows(
  rows: readonly BookAccount[],
  column: Column,
  setting: ColumnSetting,
): readonly RowGroup[] {
  const found = new Map<string | undefined, BookAccount[]>();
  for (const row of rows) {
    const value = column.of(row, setting);
    const name = value === undefined ? undefined : String(value);
    const group = found.get(name);
    if (group === undefined) found.set(name, [row]);
    else group.push(row);
  }
  const groups = [...found].map(([name, own]): RowGroup => ({ name, rows: own, ...subtotal(own) }));
  const ranks =
    column.kind === 'choice' ? column.choices(setting.playbook).map(({ name }) => name) : undefined;
  return groups.sort((a, b) => {
    if (a.name === undefined || b.name === undefined)
      return Number(a.name === undefined) - Number(b.name === undefined);
    if (ranks !== undefined) return ranks.indexOf(a.name) - ranks.indexOf(b.name);
    return (
      (b.revenue ?? Number.NEGATIVE_INFINITY) - (a.revenue ?? Number.NEGATIVE_INFINITY) || b.count - a.count
    );
  });
}

/** What some accounts come to, and of how many that is known. */
export function subtotal(rows: readonly BookAccount[]): Subtotal {
  const revenues = rows.flatMap(({ account }) => account.fields.revenue ?? []);
  const values = rows.flatMap(({ assessment }) => assessment.value.score ?? []);
  return {
    count: rows.length,
    revenue: revenues.length === 0 ? undefined : sum(revenues),
    revenueKnown: revenues.length,
    value: values.length === 0 ? undefined : sum(values) / values.length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
