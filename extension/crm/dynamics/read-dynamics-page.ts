import type { CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { givenFields } from '../given-fields.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { onlyText } from '../only-text.ts';
import { DYNAMICS_FIELDS, DYNAMICS_REFERENCES } from './dynamics-fields.ts';

const PLAIN = ['text-box-text', 'whole-number-text-input', 'currency-text-input', 'option-set-select'];

/** Reads the controls of a form by their `data-id`; the form's header repeats some with `header_` in front. */
export function readDynamicsPage({ document }: CrmPage, record: CrmRecord): CrmReading {
  if (record.kind !== 'account') return NOTHING_READ;
  return {
    fields: givenFields(DYNAMICS_FIELDS, (name) => {
      // An empty control shows dashes.
      return onlyText(document.querySelectorAll(controlOf(name)))?.replace(/^-+$/, '');
    }),
    tables: [],
  };
}

function controlOf(name: string): string {
  const parts = DYNAMICS_REFERENCES.has(name) ? [`LookupResultsDropdown_${name}_selected_tag_text`] : PLAIN;
  return parts
    .flatMap((part) => [name, `header_${name}`].map((id) => `[data-id="${id}.fieldControl-${part}"]`))
    .join(',');
}
