import { fieldOf } from '../../../core/account/fields.ts';
import type { CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { givenFields } from '../given-fields.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { onlyText } from '../only-text.ts';
import { pointDecimal } from '../point-decimal.ts';
import { VTIGER_FIELDS } from './vtiger-fields.ts';

/** Reads the detail view, whose cells are numbered by the names of their fields. */
export function readVtigerPage({ document }: CrmPage, record: CrmRecord): CrmReading {
  if (record.kind !== 'account') return NOTHING_READ;
  if (document.querySelector<HTMLInputElement>('input#recordId')?.value !== record.id) return NOTHING_READ;
  const { userDecimalseparator: decimal = '', userGroupingseparator: group = '' } = document.body.dataset;
  return {
    fields: givenFields(VTIGER_FIELDS, (name, field) => {
      const text = onlyText(
        document.querySelectorAll(`#${record.module}_detailView_fieldValue_${name} > .value`),
      );
      const numeric = fieldOf(field).kind !== 'text';
      return text !== undefined && numeric ? pointDecimal(text, { decimal, group }) : text;
    }),
    tables: [],
  };
}
