import { cellText } from '../cell-text.ts';
import type { CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { givenFields } from '../given-fields.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { SUITECRM_7_FIELDS } from './suitecrm-7-fields.ts';

/** The form behind the buttons above a detail view, which names its record. */
const NAMED_BY = 'form#formDetailView input[name="record"], form[name="DetailView"] input[name="record"]';

/** Reads a detail view, whose cells carry the names of their fields; tabs not in front are in the page as well. */
export function readSuitecrm7Page({ document }: CrmPage, record: CrmRecord): CrmReading {
  if (record.kind !== 'account') return NOTHING_READ;
  const shown = document.querySelector<HTMLInputElement>(NAMED_BY)?.value;
  if (shown !== record.id) return NOTHING_READ;
  return {
    fields: givenFields(SUITECRM_7_FIELDS, (name) => {
      // Address parts stand in hidden inputs beside the lines that people see.
      if (name.startsWith('billing_'))
        return document.querySelector<HTMLInputElement>(`input.sugar_field[type="hidden"]#${name}`)?.value;
      const cell = document.querySelector(`.detail-view-field[field="${name}"]`);
      return cell === null ? undefined : cellText(cell);
    }),
    tables: [],
  };
}
