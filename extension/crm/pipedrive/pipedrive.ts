import type { CrmAdapter } from '../crm-adapter.ts';
import { crmRecordAt } from '../crm-record-at.ts';
import { readPipedrive } from './read-pipedrive.ts';

/**
 * Pipedrive.
 *
 * Confirmed by documentation: the interface's addresses and answers, who is signed in among them, names of fields. By public practice, its own
 * browser code among it: addresses of records, and that the interface answers on the page's host to the session's
 * mark from a cookie. Not confirmed: the page's structure.
 */
export const pipedrive: CrmAdapter = {
  key: 'pipedrive',
  name: 'Pipedrive',
  known: { address: 'practice', page: 'none', api: 'practice' },
  recordAt: (page) =>
    new URL(page.location.href).hostname.endsWith('.pipedrive.com')
      ? crmRecordAt(page, 'Pipedrive', { organization: 'account', person: 'contact', deal: 'opportunity' })
      : undefined,
  readApi: readPipedrive,
};
