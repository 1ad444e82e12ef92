import { contactTable } from '../contact-table.ts';
import type { CrmReading } from '../crm-adapter.ts';
import { dayAsShown } from '../day-as-shown.ts';
import { opportunityTable } from '../opportunity-table.ts';
import { pointDecimal } from '../point-decimal.ts';
import { rowsByField } from '../rows-by-field.ts';
import type { ShownAs } from './shown-as.ts';

/** The related list of a record that is open, if it is of opportunities or of people. */
export function openLists(document: Document, as: ShownAs): CrmReading['tables'] {
  const list = document.querySelector('.relatedContainer');
  if (list === null) return [];
  const headers = [...list.querySelectorAll('table.listview-table tr.listViewHeaders > th')];
  const rows = rowsByField(
    headers.map(
      (header) => header.querySelector('[data-fieldname]')?.getAttribute('data-fieldname') ?? undefined,
    ),
    list.querySelectorAll('table.listview-table tr.listViewEntries'),
  );
  switch (list.querySelector<HTMLInputElement>('input.relatedModuleName')?.value) {
    case 'Potentials':
      return [
        opportunityTable(
          'vtiger',
          rows.map((row) => ({
            name: row.get('potentialname'),
            amount: pointDecimal(row.get('amount') ?? '', as),
            stage: row.get('sales_stage'),
            closeDate: dayAsShown(row.get('closingdate') ?? '', as.date),
          })),
        ),
      ];
    case 'Contacts':
      return [
        contactTable(
          'vtiger',
          rows.map((row) => ({
            name: [row.get('firstname'), row.get('lastname')].filter(Boolean).join(' '),
            title: row.get('title'),
          })),
        ),
      ];
    default:
      return [];
  }
}
