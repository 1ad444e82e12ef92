import { fieldOf } from '../../account/fields.ts';
import type { CellValue } from '../../sheet/sheet-table.ts';
import type { ColumnFormat, WorkbookSheet } from '../../sheet/workbook-sheet.ts';
import type { LocalText, Message } from '../../text/local-text.ts';
import { renderMessage } from '../../text/render-message.ts';
import { DIMENSIONS } from '../../valuation/scored.ts';
import type { ExportAccount, ExportSetting } from './export-account.ts';
import { exportText } from './export-text.ts';

/** One row an account, the most valuable first: value, bounds, coverage, dimensions, classes, first action. */
export function valueSheet(accounts: readonly ExportAccount[], setting: ExportSetting): WorkbookSheet {
  const { language, playbook } = setting;
  const { texts } = playbook.classification;
  const word = (text: LocalText | undefined) => text?.[language];
  const said = (message: Message | undefined) =>
    message && renderMessage(message, language, playbook.currency);
  const column = (
    header: LocalText,
    width: number,
    format: ColumnFormat | undefined,
    cell: (one: ExportAccount) => CellValue,
  ) => ({
    made: { header: header[language], width, ...(format === undefined ? {} : { format }) },
    cell,
  });
  const columns = [
    column(exportText.accountId, 12, 'text', ({ account }) => account.fields.id),
    column(exportText.account, 30, 'text', accountName),
    column(exportText.industry, 18, 'text', ({ account }) => account.fields.industry),
    column(exportText.manager, 18, 'text', ({ account }) => account.fields.manager),
    column(exportText.value, 8, 'score', ({ assessment }) => assessment.value.score),
    column(exportText.low, 8, 'score', ({ assessment }) => assessment.value.low),
    column(exportText.high, 8, 'score', ({ assessment }) => assessment.value.high),
    column(exportText.coverage, 9, 'ratio', ({ assessment }) => assessment.value.coverage),
    ...DIMENSIONS.map((key) =>
      column(
        playbook.valuation.dimensions[key].label,
        10,
        'score',
        ({ assessment }) => assessment.value.dimensions[key].score,
      ),
    ),
    column(exportText.valueClass, 16, undefined, (one) => valueClassText(one, setting)),
    column(exportText.loyaltyClass, 16, undefined, ({ assessment: { classes } }) =>
      classText(classes.loyalty, texts.loyalty, setting),
    ),
    column(exportText.archetype, 14, undefined, ({ assessment: { classes } }) =>
      classText(classes.archetype, texts.archetype, setting),
    ),
    column(exportText.position, 16, undefined, ({ assessment: { classes } }) =>
      classText(classes.position, texts.position, setting),
    ),
    column(exportText.tier, 12, undefined, ({ assessment: { classes } }) =>
      classText(classes.tier, texts.tier, setting),
    ),
    column(exportText.band, 8, undefined, ({ band }) => band),
    column(exportText.risk, 10, 'score', ({ assessment }) => assessment.risk.risk),
    column(exportText.riskBand, 10, undefined, ({ assessment: { risk } }) =>
      risk.band === undefined ? undefined : word(playbook.care.risk.texts[risk.band]),
    ),
    column(exportText.completeness, 12, 'ratio', ({ assessment }) => assessment.completeness.share),
    column(exportText.question, 36, 'text', ({ assessment: { question } }) =>
      question === undefined ? undefined : word(fieldOf(question.field).question),
    ),
    column(exportText.action, 44, 'text', ({ next }) => said(next?.title)),
    column(exportText.why, 60, 'text', ({ next }) => said(next?.why)),
    column(exportText.due, 12, 'date', ({ next }) => next?.due),
  ];
  return {
    name: exportText.values[language],
    columns: columns.map(({ made }) => made),
    rows: byValue(accounts).map((one) => columns.map(({ cell }) => cell(one))),
  };
}

export function accountName({ entry, account }: ExportAccount): string {
  return account.fields.name ?? entry.name;
}

/** Those without a value come last. */
export function byValue(accounts: readonly ExportAccount[]): readonly ExportAccount[] {
  const value = ({ assessment }: ExportAccount) => assessment.value.score ?? -1;
  return accounts.toSorted((a, b) => value(b) - value(a));
}

export function valueClassText(
  { assessment: { classes } }: ExportAccount,
  setting: ExportSetting,
): string | undefined {
  const { value: texts } = setting.playbook.classification.texts;
  return classes.value === 'prospect'
    ? texts.prospect.label[setting.language]
    : classText(classes.value, texts, setting);
}

/** A class that what is missing could still change bears a question mark. */
function classText<K extends string>(
  place: { readonly name: K; readonly settled: boolean } | undefined,
  texts: Readonly<Record<K, { readonly label: LocalText }>>,
  { language }: ExportSetting,
): string | undefined {
  return place && `${texts[place.name].label[language]}${place.settled ? '' : '?'}`;
}
