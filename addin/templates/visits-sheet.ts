import type { SampleAccount } from '../../core/sample/sample-book.ts';
import type { TemplateSheet } from '../../core/sheet/template-sheet.ts';
import type { Language } from '../../core/text/local-text.ts';
import { templateText, VISIT_FORMS } from './template-text.ts';
import { titledColumns } from './titled-column.ts';

/** Who was met when, what was learnt and what was promised; the sample knows whom and when. */
export function visitsSheet(sample: readonly SampleAccount[], language: Language): TemplateSheet {
  const t = (key: keyof typeof templateText) => templateText[key][language];
  const forms = VISIT_FORMS[language];
  const day = { width: 12, format: 'date' } as const;
  const { columns, headers, rules } = titledColumns([
    { header: t('accountId'), note: t('accountIdNote'), column: { width: 12 } },
    { header: t('visitDay'), note: t('visitDayNote'), column: day, accepts: { kind: 'date' } },
    {
      header: t('form'),
      note: t('formNote'),
      column: { width: 14 },
      accepts: { kind: 'list', values: forms },
    },
    { header: t('person'), note: t('personNote'), column: { width: 22 } },
    { header: t('title'), note: t('titleNote'), column: { width: 20 } },
    { header: t('learnt'), note: t('learntNote'), column: { width: 36 } },
    { header: t('promised'), note: t('promisedNote'), column: { width: 30 } },
    { header: t('due'), note: t('dueNote'), column: day, accepts: { kind: 'date' } },
  ]);
  const rows = sample.flatMap(({ id, account }) =>
    (account.contacts ?? []).flatMap(({ name, title, lastContact }, at) =>
      lastContact === undefined
        ? []
        : [
            [
              { value: id },
              { value: lastContact },
              { value: forms[at % 2] },
              { value: name },
              { value: title },
            ],
          ],
    ),
  );
  return {
    name: t('visits'),
    columns,
    rows: [headers, ...rows],
    frozen: { rows: 1, columns: 2 },
    table: 'Visits',
    rules,
  };
}
