import type { CrmAdapter } from '../crm-adapter.ts';
import { crmRecordAt } from '../crm-record-at.ts';
import { isGraphqlQuery } from '../graphql-query.ts';
import { readSuitecrm8 } from './read-suitecrm-8.ts';
import { readSuitecrm8Page } from './read-suitecrm-8-page.ts';

/**
 * SuiteCRM 8, whose pages are drawn in the browser.
 *
 * Confirmed by the source of 8.8.0: addresses, the queries for a record and for its lists, the mark that a request
 * must carry, the markup of a record, the name of who is signed in. Not tried: a live server.
 */
export const suitecrm8: CrmAdapter = {
  key: 'suitecrm-8',
  name: 'SuiteCRM 8',
  known: { address: 'documented', page: 'documented', api: 'documented' },
  recordAt: (page) => {
    const record = crmRecordAt(page, 'SuiteCRM 8', {
      accounts: 'account',
      contacts: 'contact',
      opportunities: 'opportunity',
      leads: 'lead',
    });
    // Any single page may have such a route; the element that all of it stands in has this name alone here.
    return record !== undefined && page.document.querySelector('app-root') !== null ? record : undefined;
  },
  userOf: ({ document }) => document.querySelector('.global-user-name')?.textContent?.trim() || undefined,
  readDom: readSuitecrm8Page,
  onlyReads: (path, call) => path.endsWith('/api/graphql') && isGraphqlQuery(call),
  readApi: readSuitecrm8,
};
