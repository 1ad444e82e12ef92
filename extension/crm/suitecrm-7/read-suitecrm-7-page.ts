import { cellText } from '../cell-text.ts';
import { contactTable } from '../contact-table.ts';
import type { CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { dayAsShown } from '../day-as-shown.ts';
import { formText } from '../form-text.ts';
import { givenFields } from '../given-fields.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { opportunityTable } from '../opportunity-table.ts';
import { pointDecimal } from '../point-decimal.ts';
import type { RowByField } from '../rows-by-field.ts';
import { type ShownAs, shownAs } from './shown-as.ts';
import { subpanelRows } from './subpanel-rows.ts';
import { SUITECRM_7_FIELDS } from './suitecrm-7-fields.ts';

/**
 * Reads a detail view, whose cells carry the names of their fields, or the form in which a record is edited. Tabs not in
 * front are in the page as well. In both a form names the record: behind the buttons above the one, around the other.
 */
export function readSuitecrm7Page({ document }: CrmPage, record: CrmRecord): CrmReading {
  if (record.kind !== 'account') return NOTHING_READ;
  const form = document.querySelector('form#formDetailView, form#EditView');
  if (form?.querySelector<HTMLInputElement>('input[name="record"]')?.value !== record.id) return NOTHING_READ;
  if (form.id === 'EditView')
    return { fields: givenFields(SUITECRM_7_FIELDS, (name) => formText(form, name)), tables: [] };
  const deals = subpanelRows(document, record, 'opportunities');
  const people = subpanelRows(document, record, 'contacts');
  return {
    fields: givenFields(SUITECRM_7_FIELDS, (name) => fieldText(document, name)),
    tables: [
      ...(deals === undefined ? [] : [opportunitiesOf(deals, shownAs(document))]),
      ...(people === undefined
        ? []
        : [
            contactTable(
              'SuiteCRM',
              people.map((row) => ({ name: row.get('name'), title: row.get('title') })),
            ),
          ]),
    ],
  };
}

function fieldText(document: Document, name: string): string | undefined {
  // Address parts stand in hidden inputs beside the lines that people see.
  if (name.startsWith('billing_'))
    return document.querySelector<HTMLInputElement>(`input.sugar_field[type="hidden"]#${name}`)?.value;
  const cell = document.querySelector(`.detail-view-field[field="${name}"]`);
  return cell === null ? undefined : cellText(cell);
}

function opportunitiesOf(rows: readonly RowByField[], as: ShownAs) {
  return opportunityTable(
    'SuiteCRM',
    rows.map((row) => ({
      name: row.get('name'),
      amount: pointDecimal(row.get('amount_usdollar') ?? row.get('amount') ?? '', as),
      stage: row.get('sales_stage'),
      closeDate: dayAsShown(row.get('date_closed') ?? '', as.date),
    })),
  );
}
