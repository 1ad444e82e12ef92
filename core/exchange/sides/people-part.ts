import type { Contact } from '../../account/account.ts';
import { CONTACT_COLUMNS } from '../../account/tables/contact-columns.ts';
import { personOfRow } from '../../account/tables/person-of-row.ts';
import type { TableColumn } from '../../account/tables/table-column.ts';
import type { LocalText } from '../../text/local-text.ts';
import { ACCOUNT, labelled, named } from './side-column.ts';
import { recordOf, type SidePart } from './side-part.ts';

/** People of an account. METHODS 6.2. */
export const peoplePart: SidePart = {
  sheet: { en: 'Contacts', 'zh-CN': '联系人' },
  names: ['name', 'lastName', 'firstName'],
  marks: [['name', 'lastName']],
  columns: ({ needs }) =>
    (CONTACT_COLUMNS as readonly TableColumn[]).map((column) =>
      // A level in words that the playbook does not have stays in these words.
      column.key === 'level' ? { ...column, choices: named(needs.organisation) } : column,
    ),
  lines: ({ contacts = [] }) => contacts.map((person) => ({ ...person })),
  tables: (line) => ({ contacts: [recordOf<Contact>(personOfRow(line))] }),
};

/** What a level of the organisation may decide by itself. */
export const levelPart: SidePart = {
  sheet: { en: 'Levels', 'zh-CN': '层级权限' },
  names: ['level'],
  marks: [['level'], ['decides']],
  columns: ({ needs }) => [
    ACCOUNT,
    labelled('level', 'text', text('Level', '层级'), {
      aliases: ['Organisation level', 'Organization level', '组织层级'],
      choices: named(needs.organisation),
    }),
    labelled('decides', 'text', text('May decide', '决策权限'), {
      aliases: ['Decides', 'Decision rights', '可决定事项'],
    }),
  ],
  lines: ({ levels = [] }) => levels.map((line) => ({ ...line })),
  tables: ({ level, decides }) =>
    decides === undefined ? {} : { levels: [{ level: String(level), decides: String(decides) }] },
};

function text(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
