import type { CrmAdapter } from '../crm-adapter.ts';
import { crmRecordAt } from '../crm-record-at.ts';
import { frappeUser } from '../frappe-user.ts';
import { readFrappeCrm } from './read-frappe-crm.ts';

/**
 * Frappe CRM, under `/crm`.
 *
 * Confirmed by its source of August 2026: addresses, names of fields, what belongs to an organization, the cookie that
 * names the user. By documentation: the interface of resources, which answers a GET to the page's own session. Not
 * tried: a live server. The page's structure carries no names of fields.
 */
export const frappeCrm: CrmAdapter = {
  key: 'frappe-crm',
  name: 'Frappe CRM',
  known: { address: 'documented', page: 'none', api: 'documented' },
  recordAt: (page) => {
    const record = crmRecordAt(page, 'Frappe CRM', {
      organizations: 'account',
      contacts: 'contact',
      deals: 'opportunity',
      leads: 'lead',
    });
    const own = '[src*="/assets/crm/"],[href*="/assets/crm/"]';
    return record !== undefined && page.document.querySelector(own) !== null ? record : undefined;
  },
  userOf: frappeUser,
  readApi: readFrappeCrm,
};
