import type { CrmAdapter } from '../crm-adapter.ts';
import { crmRecordAt } from '../crm-record-at.ts';
import { readXiaoshouyi } from './read-xiaoshouyi.ts';

/**
 * 销售易.
 *
 * Confirmed by documentation: names of objects, the interface of records. By public practice: hosts and addresses. Not
 * confirmed: that the interface answers to the page's own session, though the maker's own examples for scripts within
 * the page ask it without a token. So what it gives is not relied on yet.
 */
export const xiaoshouyi: CrmAdapter = {
  key: 'xiaoshouyi',
  name: '销售易',
  known: { address: 'practice', page: 'none', api: 'unconfirmed' },
  recordAt: (page) =>
    /^[\w-]+\.xiaoshouyi\.com$/.test(new URL(page.location.href).hostname)
      ? crmRecordAt(page, '销售易', {
          account: 'account',
          contact: 'contact',
          opportunity: 'opportunity',
          lead: 'lead',
        })
      : undefined,
  readApi: readXiaoshouyi,
};
