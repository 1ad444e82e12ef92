import type { CrmAdapter } from '../crm-adapter.ts';
import { crmRecordAt } from '../crm-record-at.ts';
import { inside } from '../inside.ts';
import { readFxiaoke } from './read-fxiaoke.ts';

const DETAIL = /^\/FHH\/EM1HNCRM\/API\/v1\/object\/AccountObj\/controller\/WebDetail(?:\?|$)/;

/**
 * 纷享销客.
 *
 * By public practice: hosts, the page that all of it stands in, and the call `WebDetail` by which the page itself asks
 * for a record, with a mark from a cookie. Not confirmed: how an address names a record, which most lists open beside
 * themselves without one, and that the call answers alike for accounts. So nothing here is relied on yet.
 */
export const fxiaoke: CrmAdapter = {
  key: 'fxiaoke',
  name: '纷享销客',
  known: { address: 'unconfirmed', page: 'none', api: 'unconfirmed' },
  recordAt: (page) =>
    /^(?:[\w-]+\.)?fxiaoke\.com$/.test(new URL(page.location.href).hostname)
      ? crmRecordAt(page, '纷享销客', {
          accountobj: 'account',
          contactobj: 'contact',
          opportunityobj: 'opportunity',
          newopportunityobj: 'opportunity',
          leadsobj: 'lead',
        })
      : undefined,
  onlyReads: (path, call) => DETAIL.test(path) && inside(call, 'objectDescribeApiName') === 'AccountObj',
  readApi: readFxiaoke,
};
