import type { CrmAdapter } from '../crm-adapter.ts';
import { isGraphqlQuery } from '../graphql-query.ts';
import { readTwenty } from './read-twenty.ts';
import { tokenOf } from './token-of.ts';
import { isCloud, twentyRecord } from './twenty-record.ts';

/**
 * Twenty on one's own server, where the interface is on the page's host.
 *
 * Confirmed by its source: addresses, fields, the query for a company with its opportunities and people, and where the
 * page keeps its token. Not tried: a live server. The page's structure carries no names of fields.
 */
export const twenty: CrmAdapter = {
  key: 'twenty',
  name: 'Twenty',
  known: { address: 'documented', page: 'none', api: 'documented' },
  recordAt: (page) => (isCloud(page) ? undefined : twentyRecord(page)),
  userOf: (page) => tokenOf(page)?.user,
  onlyReads: (path, call) => path === '/graphql' && isGraphqlQuery(call),
  readApi: readTwenty,
};
