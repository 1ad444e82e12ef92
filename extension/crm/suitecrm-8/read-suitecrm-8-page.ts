import type { CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { givenFields } from '../given-fields.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { onlyText } from '../only-text.ts';
import { SUITECRM_8_FIELDS } from './suitecrm-8-fields.ts';

/** Reads the fields of a record's own layout; the rows of its lists are drawn with other elements. */
export function readSuitecrm8Page({ document }: CrmPage, record: CrmRecord): CrmReading {
  if (record.kind !== 'account') return NOTHING_READ;
  return {
    fields: givenFields(SUITECRM_8_FIELDS, (name) =>
      onlyText(document.querySelectorAll(`.field-layout scrm-field.field-name-${name}`)),
    ),
    tables: [],
  };
}
