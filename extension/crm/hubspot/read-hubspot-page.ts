import type { CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { givenFields } from '../given-fields.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { onlyText } from '../only-text.ts';
import { HUBSPOT_FIELDS } from './hubspot-fields.ts';

/**
 * Parts of a company's page that hold its own properties: cards that name its kind, the panel of all properties,
 * the strip on top. A card of another kind, as of its contacts, has properties of the same names.
 */
const OWN_PROPERTY = (name: string) =>
  [
    `[data-card-type^="PROPERTIES"][data-card-id*="/0-2"] [data-selenium-test="property-input-${name}"]`,
    `[data-test-id="all-properties-panel"] [data-test-id="property-input-${name}"]`,
    `[data-test-id="record-highlight-content"] [data-test-id="highlight-property-display-${name}"]`,
  ].join(',');

export function readHubspotPage({ document }: CrmPage, record: CrmRecord): CrmReading {
  if (record.kind !== 'account') return NOTHING_READ;
  return {
    fields: givenFields(HUBSPOT_FIELDS, (name) =>
      onlyText(document.querySelectorAll(OWN_PROPERTY(name)))?.replace(/^-+$/, ''),
    ),
    tables: [],
  };
}
