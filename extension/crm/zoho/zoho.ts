import type { CrmAdapter } from '../crm-adapter.ts';
import { crmRecordAt } from '../crm-record-at.ts';
import { readZoho } from './read-zoho.ts';

const HOSTS = /^(?:crm|crmsandbox|crmplus)\.zoho(?:cloud)?\.(?:com|eu|in|jp|sa|uk|ca|ae|com\.au|com\.cn)$/;

/**
 * Zoho CRM, in all its data centres.
 *
 * Confirmed by documentation: names of fields, answers for records, related lists and who is signed in. By public practice in several
 * places: addresses, and that the same interface answers on the page's own host with a mark from a cookie and the
 * number of the organisation. Not confirmed: the page's structure.
 */
export const zoho: CrmAdapter = {
  key: 'zoho',
  name: 'Zoho CRM',
  known: { address: 'practice', page: 'none', api: 'practice' },
  recordAt: (page) => {
    const { hostname, pathname } = new URL(page.location.href);
    // A copy that is being made shows the values of another record.
    if (!HOSTS.test(hostname) || /\/\d+\/clone\b/.test(pathname)) return undefined;
    return crmRecordAt(page, 'Zoho CRM', {
      accounts: 'account',
      contacts: 'contact',
      potentials: 'opportunity',
      deals: 'opportunity',
      leads: 'lead',
    });
  },
  readApi: readZoho,
};
