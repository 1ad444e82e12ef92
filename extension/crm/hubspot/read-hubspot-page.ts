import type { CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { givenFields } from '../given-fields.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { onlyText } from '../only-text.ts';
import { HUBSPOT_FIELDS } from './hubspot-fields.ts';

/** Reads the company's own properties, where the page marks them by their names. */
export function readHubspotPage({ document }: CrmPage, record: CrmRecord): CrmReading {
  if (record.kind !== 'account') return NOTHING_READ;
  return {
    fields: givenFields(HUBSPOT_FIELDS, (name) =>
      onlyText(document.querySelectorAll(ownProperty(name)))?.replace(/^-+$/, ''),
    ),
    tables: [],
  };
}

/**
 * In cards that name the company's kind, in the panel of all properties, in the strip on top. A card of another kind, as
 * of its contacts, has properties of the same names.
 */
function ownProperty(name: string): string {
  return [
    `[data-card-id^="PROPERTIES"][data-card-id$="/0-2"] [data-selenium-test="property-input-${name}"]`,
    `[data-card-id^="PROPERTIES"][data-card-id*="/0-2/"] [data-selenium-test="property-input-${name}"]`,
    `[data-test-id="all-properties-panel"] [data-test-id="property-input-${name}"]`,
    `[data-test-id="record-highlight-content"] [data-test-id="highlight-property-display-${name}"]`,
  ].join(',');
}
