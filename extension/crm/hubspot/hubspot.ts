import type { CrmAdapter } from '../crm-adapter.ts';
import { crmRecordAt } from '../crm-record-at.ts';
import { readHubspot } from './read-hubspot.ts';
import { readHubspotPage } from './read-hubspot-page.ts';

const HOSTS = /^app(?:-[a-z]{2}\d+)?\.hubspot(?:qa)?\.com$/;

/**
 * HubSpot.
 *
 * Confirmed by documentation: numbers of the kinds of records, names of properties, the usual stages of a deal. By
 * public practice in several places: addresses, the marks of properties on a record page, and the interface that
 * the page itself asks for a record, with a mark from a cookie. Not confirmed: names of owners by that interface,
 * stages that a team has made itself, who is signed in.
 */
export const hubspot: CrmAdapter = {
  key: 'hubspot',
  name: 'HubSpot',
  known: { address: 'practice', page: 'practice', api: 'practice' },
  recordAt: (page) =>
    HOSTS.test(new URL(page.location.href).hostname)
      ? crmRecordAt(page, 'HubSpot', {
          '0-1': 'contact',
          '0-2': 'account',
          '0-3': 'opportunity',
          '0-136': 'lead',
        })
      : undefined,
  readDom: readHubspotPage,
  readApi: readHubspot,
};
