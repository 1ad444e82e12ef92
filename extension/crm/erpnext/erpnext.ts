import type { CrmAdapter } from '../crm-adapter.ts';
import { crmRecordAt } from '../crm-record-at.ts';
import { frappeUser } from '../frappe-user.ts';
import { readErpnext } from './read-erpnext.ts';

/**
 * ERPNext, on Frappe's desk, under `/app` and, from version 16, `/desk`.
 *
 * Confirmed by its source: addresses, names of fields, the cookie that names the user. By documentation: the
 * interface of resources, which answers a GET to the page's own session. Not tried: a live server. The desk keeps
 * forms that were opened before in the page, so its structure is left to the generic reader and its guard.
 */
export const erpnext: CrmAdapter = {
  key: 'erpnext',
  name: 'ERPNext',
  known: { address: 'documented', page: 'none', api: 'documented' },
  recordAt: (page) => {
    const record = crmRecordAt(page, 'ERPNext', {
      customer: 'account',
      contact: 'contact',
      opportunity: 'opportunity',
      lead: 'lead',
    });
    // Something not yet saved has no name of its own.
    if (record === undefined || record.id === 'view' || record.id.startsWith(`new-${record.module}`))
      return undefined;
    // Many products have an address like `/app/customer/7`; only Frappe loads its own assets.
    return page.document.querySelector('[src*="/assets/frappe/"],[href*="/assets/frappe/"]') === null
      ? undefined
      : record;
  },
  userOf: frappeUser,
  readApi: readErpnext,
};
