import type { Contact } from '../../core/account/account.ts';
import { consentChoices, consentText } from '../../core/account/tables/consent-ways.ts';
import { exportText } from '../../core/exchange/export/export-text.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { SampleAccount } from '../../core/sample/sample-book.ts';
import type { TemplateSheet } from '../../core/sheet/template-sheet.ts';
import type { Language } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import { templateText } from './template-text.ts';
import { titledColumns } from './titled-column.ts';

/** Who at the customer takes part in decisions, how they stand to us and in which ways they may be reached. */
export function contactsSheet(
  sample: readonly SampleAccount[],
  { needs }: Playbook,
  language: Language,
): TemplateSheet {
  const t = (key: keyof typeof templateText) => templateText[key][language];
  const roles = Object.values(exportText.roles).map((role) => role[language]);
  const { columns, headers, rules } = titledColumns([
    { header: t('accountId'), note: t('accountIdNote'), column: { width: 12 } },
    { header: t('contact'), note: t('contactNote'), column: { width: 22 } },
    { header: t('jobTitle'), note: t('titleNote'), column: { width: 22 } },
    {
      header: t('role'),
      note: t('roleNote'),
      column: { width: 14 },
      accepts: { kind: 'list', values: roles },
    },
    {
      header: t('stance'),
      note: t('stanceNote'),
      column: { width: 10 },
      accepts: { kind: 'number', min: -2, max: 2 },
    },
    {
      header: t('lastContact'),
      note: t('lastContactNote'),
      column: { width: 14, format: 'date' },
      accepts: { kind: 'date' },
    },
    {
      header: t('consent'),
      note: t('consentNote'),
      column: { width: 20 },
      accepts: { kind: 'list', values: consentChoices(language) },
    },
    {
      header: t('level'),
      note: say(templateText.levelNote, language, {
        levels: needs.organisation.map(({ id, label }) => `${id} = ${label[language]}`).join('; '),
      }),
      column: { width: 14 },
      accepts: { kind: 'list', values: needs.organisation.map(({ id }) => id) },
    },
    { header: t('reportsTo'), note: t('reportsToNote'), column: { width: 22 } },
  ]);
  const rows = sample.flatMap(({ id, account }) =>
    (account.contacts ?? []).map((person) => [
      { value: id },
      { value: person.name },
      { value: person.title },
      { value: person.role && exportText.roles[person.role][language] },
      { value: person.stance },
      { value: person.lastContact },
      { value: consentText(person.consent ?? inSample(person), language) },
      { value: person.level },
      { value: person.reportsTo },
    ]),
  );
  return {
    name: t('contacts'),
    columns,
    rows: [headers, ...rows],
    frozen: { rows: 1, columns: 2 },
    table: 'Contacts',
    rules,
  };
}

/** The sample book holds no consents; here the column shows what it is for. */
function inSample({ stance }: Contact): Contact['consent'] {
  if (stance === undefined || stance === 0) return undefined;
  if (stance < 0) return [];
  return stance === 2 ? ['call', 'message'] : ['message'];
}
