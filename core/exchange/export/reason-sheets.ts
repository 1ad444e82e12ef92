import { fieldOf } from '../../account/fields.ts';
import { partsOf } from '../../actions/parts-of.ts';
import { stampOf } from '../../playbook/stamp.ts';
import type { WorkbookSheet } from '../../sheet/workbook-sheet.ts';
import type { Message } from '../../text/local-text.ts';
import { renderMessage } from '../../text/render-message.ts';
import { DIMENSIONS } from '../../valuation/scored.ts';
import type { ExportAccount, ExportSetting } from './export-account.ts';
import { exportText } from './export-text.ts';
import { accountName, byValue } from './value-sheet.ts';

/** What each value is made of, an indicator a row; the points added add up to the value. */
export function reasonSheet(accounts: readonly ExportAccount[], { language }: ExportSetting): WorkbookSheet {
  const t = (text: keyof Texts) => exportText[text][language];
  return {
    name: t('reasons'),
    columns: [
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
      { header: t('missing'), width: 36, format: 'text' },
    ],
    rows: byValue(accounts).flatMap((one) =>
      DIMENSIONS.flatMap((key) => {
        const { label, indicators } = one.assessment.value.dimensions[key];
        return indicators.map((indicator) => [
          accountName(one),
          label[language],
          indicator.label[language],
          indicator.input,
          indicator.score,
          indicator.low,
          indicator.high,
          indicator.weight,
          indicator.contribution,
          exportText.sources[indicator.source][language],
          indicator.missing.map((field) => fieldOf(field).label[language]).join(', ') || undefined,
        ]);
      }),
    ),
  };
}

/** Every next action of every account with why, the most pressing first. */
export function actionSheet(accounts: readonly ExportAccount[], setting: ExportSetting): WorkbookSheet {
  const { language, playbook } = setting;
  const t = (text: keyof Texts) => exportText[text][language];
  const said = (message: Message) => renderMessage(message, language, playbook.currency);
  return {
    name: t('actions'),
    columns: [
      { header: t('account'), width: 30, format: 'text' },
      { header: t('priority'), width: 9, format: 'ratio' },
      { header: t('nextAction'), width: 44, format: 'text' },
      { header: t('why'), width: 60, format: 'text' },
      { header: t('alsoSettles'), width: 44, format: 'text' },
      { header: t('due'), width: 12, format: 'date' },
      { header: t('owner'), width: 18, format: 'text' },
      { header: t('effect'), width: 44, format: 'text' },
      { header: t('ends'), width: 44, format: 'text' },
    ],
    rows: accounts
      .flatMap((one) => one.assessment.actions.map((action) => ({ one, action })))
      .toSorted((a, b) => b.action.priority - a.action.priority)
      .map(({ one, action }) => [
        accountName(one),
        action.priority,
        said(action.title),
        said(action.why),
        partsOf(action)
          .slice(1)
          .map(({ title }) => said(title))
          .join('; ') || undefined,
        action.due,
        action.owner,
        said(action.effect),
        said(action.ends),
      ]),
  };
}

/** By which model and on which day all of it was assessed. */
export function modelSheet(
  accounts: readonly ExportAccount[],
  { language, playbook, today, release }: ExportSetting,
): WorkbookSheet {
  const t = (text: keyof Texts) => exportText[text][language];
  const { name, version, hash } = stampOf(playbook);
  return {
    name: t('model'),
    columns: [
      { header: t('property'), width: 26 },
      { header: t('says'), width: 60, format: 'text' },
    ],
    rows: [
      [t('modelName'), `${name} ${version}`],
      [t('modelHash'), hash],
      [t('day'), today],
      [t('currency'), playbook.currency],
      [t('count'), String(accounts.length)],
      ...(release === undefined ? [] : [[t('release'), release]]),
      [undefined, t('openNote')],
    ],
  };
}

/** The texts that stand by themselves. */
type Texts = {
  [K in keyof typeof exportText as (typeof exportText)[K] extends { en: string } ? K : never]: true;
};
