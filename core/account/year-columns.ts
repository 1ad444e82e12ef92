import { fieldByAlias } from './aliases.ts';
import type { FieldKey } from './field.ts';
import type { HeaderUnit } from './header-unit.ts';
import { parseHeader } from './parse-header.ts';

export interface YearColumn {
  readonly index: number;
  readonly field: FieldKey;
  readonly unit?: HeaderUnit;
}

const YEAR_LAST = /^(.+?)(?:fy|cy)?(20\d\d)(?:年度?|财年)?$/;
const YEAR_FIRST = /^(?:fy|cy)?(20\d\d)(?:年度?|财年)?(.+)$/;

/**
 * Revenue told year by year: `Revenue 2024`, `Revenue 2025`, `2025年收入（万元）`. The latest year is this year's
 * revenue and the one before it last year's. One year alone is not taken: nothing says that it is this one.
 */
export function yearColumns(headers: readonly string[]): readonly YearColumn[] {
  const years = new Map<number, Omit<YearColumn, 'field'>>();
  for (const [index, header] of headers.entries()) {
    const { key, unit } = parseHeader(header);
    const last = YEAR_LAST.exec(key);
    const first = last === null ? YEAR_FIRST.exec(key) : null;
    const [name, year] = [last?.[1] ?? first?.[2] ?? '', Number(last?.[2] ?? first?.[1])];
    // In 2025年收入 the one 年 belongs to both.
    const meant = [name, `年${name}`].map((one) => fieldByAlias(one, { crm: false })?.field);
    if (!meant.includes('revenue')) continue;
    // A year told twice, as in two currencies: which of them counts is not said.
    if (years.has(year)) return [];
    years.set(year, { index, ...(unit === undefined ? {} : { unit }) });
  }
  const latest = Math.max(...years.keys());
  const [now, before] = [years.get(latest), years.get(latest - 1)];
  if (now === undefined || before === undefined) return [];
  return [
    { ...now, field: 'revenue' },
    { ...before, field: 'revenueLastYear' },
  ];
}
