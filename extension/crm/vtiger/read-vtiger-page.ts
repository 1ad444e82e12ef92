import { fieldOf } from '../../../core/account/fields.ts';
import type { CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { formText } from '../form-text.ts';
import { givenFields } from '../given-fields.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { onlyText } from '../only-text.ts';
import { pointDecimal } from '../point-decimal.ts';
import { openLists } from './open-lists.ts';
import { shownAs } from './shown-as.ts';
import { VTIGER_FIELDS } from './vtiger-fields.ts';
import { withoutStoredZero } from './without-stored-zero.ts';

/**
 * Reads the detail view, all of it or its summary, with the related list that is open; or the form in which a record
 * is edited.
 */
export function readVtigerPage({ document }: CrmPage, record: CrmRecord): CrmReading {
  if (record.kind !== 'account') return NOTHING_READ;
  const form = document.querySelector('form#EditView');
  const named = form?.querySelector('input[name="record"]') ?? document.querySelector('input#recordId');
  if ((named as HTMLInputElement | null)?.value !== record.id) return NOTHING_READ;
  const as = shownAs(document);
  return {
    fields: givenFields(VTIGER_FIELDS, (name, field) => {
      const text =
        form === null
          ? onlyText(valuesOf(document, record.module, name))
          : // The account above is kept by its number; its name stands in a field beside.
            formText(form, name === 'account_id' ? 'account_id_display' : name);
      if (text === undefined || fieldOf(field).kind === 'text') return text;
      return withoutStoredZero(pointDecimal(text, as));
    }),
    tables: openLists(document, as),
  };
}

/** In the whole view cells are numbered by the names of their fields; in the summary, what edits a cell names its field. */
function valuesOf(document: Document, module: string, name: string): readonly Element[] {
  const cells = [...document.querySelectorAll(`#${module}_detailView_fieldValue_${name}`)];
  const edited = document.querySelectorAll(`.summary-table input.fieldBasicData[data-name="${name}"]`);
  return [...cells, ...[...edited].flatMap((input) => input.closest('.fieldValue') ?? [])].flatMap(
    (cell) => cell.querySelector('.value') ?? [],
  );
}
