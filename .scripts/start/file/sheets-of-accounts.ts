import type { CellValue } from '../../../core/sheet/sheet-table.ts';
import type { ColumnFormat, WorkbookColumn, WorkbookSheet } from '../../../core/sheet/workbook-sheet.ts';
import { DIMENSIONS } from '../../../core/valuation/scored.ts';
import { type AssessedAccount, byValue } from '../assess-book.ts';
import { accountName, type Show } from '../show.ts';
import { startText } from '../start-text.ts';
import type { WorkbookInput } from './workbook-sheets.ts';
import { workbookText } from './workbook-text.ts';

const text = { ...startText, ...workbookText };
type Word = keyof typeof text;
type Cell = (one: AssessedAccount) => CellValue;

/** One row an account, biggest value first. */
export function assessedSheet({ book, show }: WorkbookInput): WorkbookSheet {
  const t = (key: Word) => text[key][show.language];
  const column = (header: string, cell: Cell, width: number, format?: ColumnFormat) => ({
    made: { header, width, ...(format === undefined ? {} : { format }) } satisfies WorkbookColumn,
    cell,
  });
  const columns = [
    column(t('row'), ({ row }) => row, 6),
    column(t('account'), (one) => accountName(one, show.language), 30, 'text'),
    column(t('industry'), ({ account }) => account.fields.industry, 18, 'text'),
    column(t('manager'), ({ account }) => account.fields.manager, 18, 'text'),
    column(show.label('revenue'), ({ account }) => account.fields.revenue, 14, 'money'),
    column(show.label('profit'), ({ account }) => account.fields.profit, 14, 'money'),
    column(t('value'), ({ assessment }) => assessment.value.score, 8, 'score'),
    column(t('low'), ({ assessment }) => assessment.value.low, 8, 'score'),
    column(t('high'), ({ assessment }) => assessment.value.high, 8, 'score'),
    column(t('coverage'), ({ assessment }) => assessment.value.coverage, 9, 'ratio'),
    ...DIMENSIONS.map((key) =>
      column(show.dimension(key), ({ assessment }) => assessment.value.dimensions[key].score, 10, 'score'),
    ),
    column(t('valueClass'), ({ assessment }) => show.valueClass(assessment.classes), 16, 'text'),
    column(t('loyaltyClass'), ({ assessment }) => show.loyaltyClass(assessment.classes), 16, 'text'),
    column(t('archetype'), ({ assessment }) => show.archetype(assessment.classes), 14, 'text'),
    column(t('position'), ({ assessment }) => show.position(assessment.classes), 16, 'text'),
    column(t('tier'), ({ assessment }) => show.tier(assessment.classes), 12, 'text'),
    column(t('band'), ({ band }) => band, 7, 'text'),
    column(t('risk'), ({ assessment }) => assessment.risk.risk, 10, 'score'),
    column(t('riskBand'), ({ assessment }) => show.riskBand(assessment.risk.band), 10, 'text'),
    column(t('complete'), ({ assessment }) => assessment.completeness.share, 12, 'ratio'),
    column(t('question'), ({ assessment }) => show.question(assessment.question?.field), 36, 'text'),
    column(t('firstAction'), ({ assessment }) => said(show, assessment.actions[0]?.title), 44, 'text'),
    column(t('why'), ({ assessment }) => said(show, assessment.actions[0]?.why), 60, 'text'),
    column(t('due'), ({ assessment }) => assessment.actions[0]?.due, 12, 'date'),
    column(t('effect'), ({ assessment }) => said(show, assessment.actions[0]?.effect), 44, 'text'),
  ];
  return {
    name: t('sheetAssessed'),
    columns: columns.map(({ made }) => made),
    rows: byValue(book.accounts).map((one) => columns.map(({ cell }) => cell(one))),
  };
}

/** Every next action of every account, best first. */
export function actionsSheet({ book, show }: WorkbookInput): WorkbookSheet {
  const t = (key: Word) => text[key][show.language];
  return {
    name: t('sheetActions'),
    columns: [
      { header: t('row'), width: 6 },
      { header: t('account'), width: 30, format: 'text' },
      { header: t('priority'), width: 9, format: 'ratio' },
      { header: t('firstAction'), width: 44, format: 'text' },
      { header: t('why'), width: 60, format: 'text' },
      { header: t('due'), width: 12, format: 'date' },
      { header: t('owner'), width: 18, format: 'text' },
      { header: t('effect'), width: 44, format: 'text' },
      { header: t('ends'), width: 44, format: 'text' },
    ],
    rows: book.accounts
      .flatMap((one) => one.assessment.actions.map((action) => ({ one, action })))
      .toSorted((a, b) => b.action.priority - a.action.priority)
      .map(({ one, action }) => [
        one.row,
        accountName(one, show.language),
        action.priority,
        said(show, action.title),
        said(show, action.why),
        action.due,
        action.owner,
        said(show, action.effect),
        said(show, action.ends),
      ]),
  };
}

/** What each value is made of: one row an indicator. */
export function whySheet({ book, show }: WorkbookInput): WorkbookSheet {
  const t = (key: Word) => text[key][show.language];
  const sources = {
    read: t('sourceRead'),
    derived: t('sourceDerived'),
    estimated: t('sourceEstimated'),
    missing: t('sourceMissing'),
  };
  return {
    name: t('sheetWhy'),
    columns: [
      { header: t('row'), width: 6 },
      { header: t('account'), width: 30, format: 'text' },
      { header: t('dimension'), width: 14 },
      { header: t('indicator'), width: 26 },
      { header: t('input'), width: 16 },
      { header: t('score'), width: 8, format: 'score' },
      { header: t('low'), width: 8, format: 'score' },
      { header: t('high'), width: 8, format: 'score' },
      { header: t('weight'), width: 8 },
      { header: t('contribution'), width: 12, format: 'score' },
      { header: t('source'), width: 12 },
      { header: t('sourceMissing'), width: 36, format: 'text' },
    ],
    rows: byValue(book.accounts).flatMap((one) =>
      DIMENSIONS.flatMap((key) =>
        one.assessment.value.dimensions[key].indicators.map((indicator) => [
          one.row,
          accountName(one, show.language),
          show.dimension(key),
          indicator.label[show.language],
          indicator.input,
          indicator.score,
          indicator.low,
          indicator.high,
          indicator.weight,
          indicator.contribution,
          sources[indicator.source],
          indicator.missing.map(show.label).join(', '),
        ]),
      ),
    ),
  };
}

function said(show: Show, message: Parameters<Show['message']>[0] | undefined): string | undefined {
  return message === undefined ? undefined : show.message(message);
}
