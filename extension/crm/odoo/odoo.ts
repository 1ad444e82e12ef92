import type { CrmAdapter } from '../crm-adapter.ts';
import { isOdooRead } from './is-odoo-read.ts';
import { odooRecord } from './odoo-record.ts';
import { odooUser } from './odoo-user.ts';
import { readOdoo } from './read-odoo.ts';
import { readOdooPage } from './read-odoo-page.ts';

/**
 * Odoo. Addresses, form and interface seen live in 18.0 with the apps Contacts and CRM; the addresses and calls of 16
 * seen live as well. 17 writes its addresses as 16 does, by its source.
 */
export const odoo: CrmAdapter = {
  key: 'odoo',
  name: 'Odoo',
  known: { address: 'live', page: 'live', api: 'live' },
  recordAt: odooRecord,
  userOf: odooUser,
  readDom: readOdooPage,
  onlyReads: isOdooRead,
  readApi: readOdoo,
};
