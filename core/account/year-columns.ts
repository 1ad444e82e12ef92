import { fieldByAlias } from './aliases.ts';
import type { FieldKey } from './field.ts';
import { fieldOf } from './fields.ts';
import type { HeaderUnit } from './header-unit.ts';
import { parseHeader } from './parse-header.ts';

export interface YearColumn {
  readonly index: number;
  readonly field: FieldKey;
  readonly unit?: HeaderUnit;
}

const YEAR = '(?:(?:fy|cy)?(20\\d\\d)|(?:fy|cy)(\\d\\d))(?:年度?|财年)?';
const YEAR_LAST = new RegExp(`^(.+?)${YEAR}$`);
const YEAR_FIRST = new RegExp(`^${YEAR}(.+)$`);

/**
 * Money told year by year: `Revenue 2024`, `Revenue 2025`, `2025年收入（万元）`. The latest year with a year before it is
 * this year's revenue and the one before last year's; what else is told of that year is this year's. One year alone is
 * not taken: nothing says that it is this one.
 */
export function yearColumns(headers: readonly string[]): readonly YearColumn[] {
  const told = headers.flatMap((header, index) => yearOf(header, index) ?? []);
  const revenue = new Map<number, Told>();
  for (const one of told) {
    if (one.field !== 'revenue') continue;
    // A year told twice, as in two currencies: which of them counts is not said.
    if (revenue.has(one.year)) return [];
    revenue.set(one.year, one);
  }
  const latest = Math.max(...revenue.keys());
  const [now, before] = [revenue.get(latest), revenue.get(latest - 1)];
  if (now === undefined || before === undefined) return [];
  const ofLatest = told.filter(({ year, field }) => year === latest && field !== 'revenue');
  const others = ofLatest.filter(({ field }) => ofLatest.filter((one) => one.field === field).length === 1);
  return [now, { ...before, field: 'revenueLastYear' as const }, ...others].map(
    ({ year: _year, ...column }) => column,
  );
}

type Told = YearColumn & { readonly year: number };

function yearOf(header: string, index: number): Told | undefined {
  const { key, unit } = parseHeader(header);
  const last = YEAR_LAST.exec(key);
  const first = last === null ? YEAR_FIRST.exec(key) : null;
  const name = last?.[1] ?? first?.[3] ?? '';
  const [long, short] = last === null ? [first?.[1], first?.[2]] : [last[2], last[3]];
  const year = Number(long ?? `20${short}`);
  // In 2025年收入 the one 年 belongs to both.
  const field = [name, `年${name}`]
    .map((one) => fieldByAlias(one, { crm: false })?.field)
    .find((one) => one !== undefined && fieldOf(one).perYear === true && fieldOf(one).kind === 'money');
  return field === undefined ? undefined : { index, year, field, ...(unit === undefined ? {} : { unit }) };
}
