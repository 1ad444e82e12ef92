import type { CrmAdapter } from '../crm-adapter.ts';
import { crmRecordAt } from '../crm-record-at.ts';
import { isGraphqlQuery } from '../graphql-query.ts';
import { readTwenty } from './read-twenty.ts';
import { tokenOf } from './token-of.ts';

/**
 * Twenty.
 *
 * Confirmed by its source: addresses, fields, the query for a company with its opportunities and people, and where the
 * page keeps its token. On one's own server the interface is on the page's host, in Twenty's cloud on another, which
 * is not asked. Not tried: a live server. The page's structure carries no names of fields.
 */
export const twenty: CrmAdapter = {
  key: 'twenty',
  name: 'Twenty',
  known: { address: 'documented', page: 'none', api: 'documented' },
  recordAt: (page) =>
    crmRecordAt(page, 'Twenty', { company: 'account', person: 'contact', opportunity: 'opportunity' }),
  userOf: (page) => tokenOf(page)?.user,
  onlyReads: (path, call) => path === '/graphql' && isGraphqlQuery(call),
  readApi: readTwenty,
};
