import type { CrmAdapter } from '../crm-adapter.ts';
import { crmRecordAt } from '../crm-record-at.ts';
import { readVtiger } from './read-vtiger.ts';
import { readVtigerPage } from './read-vtiger-page.ts';

/**
 * vtiger, versions 7 and 8 as they are installed on one's own server.
 *
 * Seen live in 8.0, in English, and told by the source of 7.1: addresses, the markup of the detail view and of its
 * summary, the way in which amounts and days are written there, the name of who is signed in, and the action
 * `GetData`, which answers a GET with the record as it is stored. Not known: JSON of the related lists, so they are
 * read where the page shows them.
 */
export const vtiger: CrmAdapter = {
  key: 'vtiger',
  name: 'vtiger',
  known: { address: 'live', page: 'live', api: 'live' },
  recordAt: (page) => {
    const record = crmRecordAt(page, 'vtiger', {
      accounts: 'account',
      contacts: 'contact',
      potentials: 'opportunity',
      leads: 'lead',
    });
    return record !== undefined && /^\d+$/.test(record.id) ? record : undefined;
  },
  userOf: ({ document }) =>
    document.querySelector('.userName .fa-user[title]')?.getAttribute('title') || undefined,
  readDom: readVtigerPage,
  readApi: readVtiger,
};
