import { yearColumns } from '../../account/year-columns.ts';

const NAMES: Readonly<Record<string, string>> = {
  revenue: 'Revenue',
  revenueLastYear: 'Last year’s revenue',
};

/** Headers of product lines with revenue told year by year under the names of this year's and last year's. */
export function yearHeaders(headers: readonly string[]): readonly string[] {
  const years = new Map(yearColumns(headers).map(({ index, field }) => [index, NAMES[field]]));
  return headers.map((header, at) => {
    const name = years.get(at);
    if (name === undefined) return header;
    const unit = /[（([][^）)\]]*[）)\]]\s*$/.exec(header)?.[0] ?? '';
    return `${name}${unit}`;
  });
}
