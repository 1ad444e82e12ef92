import { fieldOf } from './fields.ts';
import type { HeaderUnit } from './header-unit.ts';
import type { ColumnPlan } from './match-headers.ts';

/** Columns of money that state no size of their own are in the unit of the title. */
export function withTitleUnit(
  columns: readonly ColumnPlan[],
  title: HeaderUnit | undefined,
): readonly ColumnPlan[] {
  if (title === undefined) return columns;
  return columns.map((column) =>
    column.field !== undefined && fieldOf(column.field).kind === 'money'
      ? { ...column, unit: inTitleUnit(column.unit, title) }
      : column,
  );
}

/** `Revenue (USD)` names a currency and no size; `年收入（元）` does. */
export function inTitleUnit(own: HeaderUnit | undefined, title: HeaderUnit): HeaderUnit {
  if (own === undefined) return title;
  if (own.factor !== 1 || /[元圆]/u.test(own.text)) return own;
  return { ...title, ...own, factor: title.factor, text: `${own.text}, ${title.text}` };
}
