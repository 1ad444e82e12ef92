import type { Playbook } from '../../core/playbook/schema.ts';
import type { SampleAccount } from '../../core/sample/sample-book.ts';
import type { TemplateSheet } from '../../core/sheet/template-sheet.ts';
import type { Language } from '../../core/text/local-text.ts';
import { RATING_SOURCES, templateText } from './template-text.ts';
import { titledColumns } from './titled-column.ts';

const RIVALS = 2;

/** Ratings of us and of rivals, an item of the scorecard in use a row: what KAM.COMPETE and KAM.RANK take. */
export function rivalsSheet(
  sample: readonly SampleAccount[],
  playbook: Playbook,
  language: Language,
): TemplateSheet {
  const t = (key: keyof typeof templateText) => templateText[key][language];
  const scorecard = playbook.competition.scorecards.find(({ id }) => id === playbook.competition.scorecard);
  const items = scorecard?.groups.flatMap((group) => group.items) ?? [];
  const rating = { kind: 'number', min: 1, max: 10 } as const;
  const rated = (header: string) => ({
    header,
    note: t('ratingNote'),
    column: { width: 10 },
    accepts: rating,
  });
  const { columns, headers, rules } = titledColumns([
    { header: t('accountId'), note: t('accountIdNote'), column: { width: 12 } },
    { header: t('item'), note: t('itemNote'), column: { width: 24 } },
    {
      header: t('itemWeight'),
      note: t('weightNote'),
      column: { width: 10 },
      accepts: { kind: 'whole', min: 0 },
    },
    rated(t('us')),
    ...Array.from({ length: RIVALS }, (_, at) => rated(t('rival').replace('{n}', String(at + 1)))),
    {
      header: t('source'),
      note: t('sourceNote'),
      column: { width: 22 },
      accepts: { kind: 'list', values: RATING_SOURCES[language] },
    },
    {
      header: t('day'),
      note: t('dayNote'),
      column: { width: 12, format: 'date' },
      accepts: { kind: 'date' },
    },
  ]);
  const rows = sample.flatMap(({ id, account }) =>
    (account.rivals?.ratings ?? []).map(({ item, scores, source, date }) => {
      const entry = items.find((one) => one.id === item);
      const told = RATING_SOURCES.en.indexOf(source ?? '');
      return [
        { value: id },
        { value: entry?.label[language] ?? item },
        { value: entry?.weight },
        ...Array.from({ length: 1 + RIVALS }, (_, at) => ({ value: scores[at] })),
        { value: RATING_SOURCES[language][told] },
        { value: date },
      ];
    }),
  );
  return {
    name: t('rivals'),
    columns,
    rows: [headers, ...rows],
    frozen: { rows: 1, columns: 2 },
    table: 'Rivals',
    rules,
  };
}
