import type { SampleAccount } from '../../core/sample/sample-book.ts';
import type { TemplateSheet } from '../../core/sheet/template-sheet.ts';
import type { Language } from '../../core/text/local-text.ts';
import { templateText } from './template-text.ts';
import { titledColumns } from './titled-column.ts';

/** What each product line brings from an account, and what rivals get for the same. */
export function productsSheet(sample: readonly SampleAccount[], language: Language): TemplateSheet {
  const t = (key: keyof typeof templateText) => templateText[key][language];
  const chinese = language === 'zh-CN';
  const inUnit = (money: number | undefined) => (chinese && money !== undefined ? money / 10_000 : money);
  const money = (key: 'revenue' | 'revenueLastYear' | 'profit' | 'rivalRevenue', min?: number) => ({
    header: chinese ? `${t(key)}（万元）` : t(key),
    note: `${t(`${key}Note`)}${chinese ? '' : ' '}${t('moneyPerYear')}${chinese ? '' : ' '}${t('leaveEmpty')}`,
    column: { width: 18, format: chinese ? ('decimal' as const) : ('money' as const) },
    accepts: { kind: 'number' as const, ...(min === undefined ? {} : { min }) },
  });
  const { columns, headers, rules } = titledColumns([
    { header: t('accountId'), note: t('accountIdNote'), column: { width: 12 } },
    { header: t('product'), note: t('productNote'), column: { width: 26 } },
    money('revenue', 0),
    money('revenueLastYear', 0),
    money('profit'),
    money('rivalRevenue', 0),
  ]);
  const rows = sample.flatMap(({ id, account }) =>
    (account.products ?? []).map(({ product, revenue, revenueLastYear, profit, rivalRevenue }) => [
      { value: id },
      { value: product },
      { value: inUnit(revenue) },
      { value: inUnit(revenueLastYear) },
      { value: inUnit(profit) },
      { value: inUnit(rivalRevenue) },
    ]),
  );
  return {
    name: t('products'),
    columns,
    rows: [headers, ...rows],
    frozen: { rows: 1, columns: 2 },
    table: 'Products',
    rules,
  };
}
