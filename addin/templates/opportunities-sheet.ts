import type { Playbook } from '../../core/playbook/schema.ts';
import type { SampleAccount } from '../../core/sample/sample-book.ts';
import type { TemplateSheet } from '../../core/sheet/template-sheet.ts';
import type { Language } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import { templateText } from './template-text.ts';
import { titledColumns } from './titled-column.ts';

/** Deals being worked on, with the twelve checks of the win-rate ladder in the order that KAM.WINRATE takes. */
export function opportunitiesSheet(
  sample: readonly SampleAccount[],
  playbook: Playbook,
  language: Language,
): TemplateSheet {
  const t = (key: keyof typeof templateText) => templateText[key][language];
  const chinese = language === 'zh-CN';
  const yesNo = { kind: 'list', values: [t('yes'), t('no')] } as const;
  const flag = (value: boolean | undefined) => (value === undefined ? undefined : t(value ? 'yes' : 'no'));
  const checks = playbook.pipeline.rungs.flatMap(({ label, checks: three }) =>
    three.map((check) =>
      say(templateText.checkNote, language, { rung: label[language], check: check[language] }),
    ),
  );
  const { columns, headers, rules } = titledColumns([
    { header: t('accountId'), note: t('accountIdNote'), column: { width: 12 } },
    { header: t('opportunity'), note: t('opportunityNote'), column: { width: 30 } },
    {
      header: chinese ? `${t('amount')}（万元）` : t('amount'),
      note: t('money'),
      column: { width: 14, format: chinese ? 'decimal' : 'money' },
      accepts: { kind: 'number', min: 0 },
    },
    { header: t('recurring'), note: t('recurringNote'), column: { width: 12 }, accepts: yesNo },
    {
      header: t('close'),
      note: t('closeNote'),
      column: { width: 14, format: 'date' },
      accepts: { kind: 'date' },
    },
    {
      header: t('weeks'),
      note: t('weeksNote'),
      column: { width: 12 },
      accepts: { kind: 'number', min: 0 },
    },
    ...checks.map((note, at) => ({
      header: say(templateText.checkNumber, language, { n: at + 1 }),
      note,
      column: { width: 10 },
      accepts: yesNo,
    })),
  ]);
  const rows = sample.flatMap(({ id, account }) =>
    (account.opportunities ?? []).map(
      ({ name, amount, recurring, closeDate, weeksInLayer, evidence = [] }) => [
        { value: id },
        { value: name },
        { value: chinese && amount !== undefined ? amount / 10_000 : amount },
        { value: flag(recurring) },
        { value: closeDate },
        { value: weeksInLayer },
        ...checks.map((_, at) => ({ value: flag(evidence[at]) })),
      ],
    ),
  );
  return {
    name: t('opportunities'),
    columns,
    rows: [headers, ...rows],
    frozen: { rows: 1, columns: 2 },
    table: 'Opportunities',
    rules,
  };
}
