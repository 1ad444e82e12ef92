import type { Contact } from '../account.ts';
import { CONTACT_COLUMNS } from './contact-columns.ts';
import { personOfRow } from './person-of-row.ts';
import { readSideTable, type TableFault } from './read-side-table.ts';

export interface ReadContacts {
  readonly contacts: readonly Contact[];
  readonly faults: readonly TableFault[];
  readonly nameless: readonly number[];
}

/** People from the headers and rows of a table, in its order. */
export function readContacts(headers: readonly string[], rows: readonly (readonly string[])[]): ReadContacts {
  const {
    rows: read,
    faults,
    nameless,
  } = readSideTable(headers, rows, CONTACT_COLUMNS, 'name', 'lastName', 'firstName');
  const contacts = read.map((row) => {
    const { account: _other, ...person } = personOfRow(row);
    return person as unknown as Contact;
  });
  return { contacts, faults, nameless };
}
