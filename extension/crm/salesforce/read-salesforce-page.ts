import type { CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { givenFields } from '../given-fields.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { onlyText } from '../only-text.ts';
import { SALESFORCE_FIELDS } from './salesforce-fields.ts';

/** Where the value stands beside its label: in pages of today, in older ones, while it is edited. */
const VALUES = ['[data-output-element-id="output-field"]', '.test-id__field-value', 'input'];

/**
 * Reads a record page by the marks around its fields. The page keeps records that were opened before, hidden, and a
 * console shows several at once: a field that is shown twice with two values is not read.
 */
export function readSalesforcePage({ document }: CrmPage, record: CrmRecord): CrmReading {
  if (record.kind !== 'account') return NOTHING_READ;
  return {
    fields: givenFields(SALESFORCE_FIELDS, (name) => {
      const marked = [
        ...document.querySelectorAll(`[data-target-selection-name="sfdc:RecordField.Account.${name}"]`),
      ];
      return onlyText(marked.flatMap((field) => valueIn(field) ?? []));
    }),
    tables: [],
  };
}

function valueIn(field: Element): Element | undefined {
  for (const selector of VALUES) {
    const value = field.querySelector(selector);
    if (value !== null) return value;
  }
  return undefined;
}
