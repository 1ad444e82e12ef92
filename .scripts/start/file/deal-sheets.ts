import type { Playbook } from '../../../core/playbook/schema.ts';
import { stampOf, stampText } from '../../../core/playbook/stamp.ts';
import type { WorkbookSheet } from '../../../core/sheet/workbook-sheet.ts';
import type { Language } from '../../../core/text/local-text.ts';
import type { BookPipeline } from '../../../extension/book-flow/pipeline/book-pipeline.ts';
import { dealsText } from './deals-text.ts';
import { OUR_MARK } from './output-file.ts';

/** Every open deal with its conclusion, the forecast, and by which model. */
export function dealSheets(
  { open, forecast }: BookPipeline,
  playbook: Playbook,
  asOf: string,
  language: Language,
): WorkbookSheet[] {
  const t = (key: keyof typeof dealsText) => dealsText[key][language];
  const { texts } = playbook.pipeline;
  return [
    {
      name: t('sheet'),
      columns: [
        { header: t('account'), width: 28, format: 'text' },
        { header: t('deal'), width: 24, format: 'text' },
        { header: t('stage'), width: 16, format: 'text' },
        { header: t('amount'), width: 14, format: 'money' },
        { header: t('close'), width: 14, format: 'date' },
        { header: t('winRate'), width: 10, format: 'ratio' },
        { header: t('grade'), width: 8 },
        { header: t('layer'), width: 14 },
        { header: t('move'), width: 18 },
        { header: t('tactic'), width: 14 },
      ],
      rows: open.map(({ row, deal }) => [
        row.stored.name,
        deal.name,
        deal.stage,
        deal.amount,
        deal.closeDate,
        // A rate that rests on nothing is no finding.
        deal.winRateBy === 'nothing' ? undefined : deal.winRate,
        deal.grade,
        deal.layer && texts.layer[deal.layer][language],
        deal.move && texts.move[deal.move].label[language],
        deal.tactic && texts.tactic[deal.tactic].label[language],
      ]),
    },
    {
      name: t('forecastSheet'),
      columns: [
        { header: t('month'), width: 20, format: 'text' },
        { header: t('deals'), width: 10 },
        { header: t('amount'), width: 14, format: 'money' },
        { header: t('weighted'), width: 14, format: 'money' },
        { header: t('withoutAmount'), width: 16 },
      ],
      rows: [
        [t('overdue'), forecast.overdue] as const,
        ...forecast.months.map((month) => [month.month, month] as const),
        [t('unscheduled'), forecast.unscheduled] as const,
        [t('total'), forecast.total] as const,
      ].map(([name, { count, amount, weighted, withoutAmount }]) => {
        const known = count > withoutAmount;
        return [name, count, known ? amount : undefined, known ? weighted : undefined, withoutAmount];
      }),
    },
    {
      name: t('modelSheet'),
      columns: [
        { header: OUR_MARK, width: 26 },
        { header: '', width: 50, format: 'text' },
      ],
      rows: [
        [t('modelSheet'), stampText(stampOf(playbook))],
        [t('day'), asOf],
      ],
    },
  ];
}
