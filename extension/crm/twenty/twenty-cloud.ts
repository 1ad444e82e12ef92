import type { CrmAdapter } from '../crm-adapter.ts';
import { tokenOf } from './token-of.ts';
import { isCloud, twentyRecord } from './twenty-record.ts';

/** Twenty in its maker's cloud: known by its addresses, and read like any page, since its interface is on another host. */
export const twentyCloud: CrmAdapter = {
  key: 'twenty-cloud',
  name: 'Twenty',
  known: { address: 'documented', page: 'none', api: 'none' },
  recordAt: (page) => (isCloud(page) ? twentyRecord(page) : undefined),
  userOf: (page) => tokenOf(page)?.user,
};
