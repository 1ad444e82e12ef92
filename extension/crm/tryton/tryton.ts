import type { CrmAdapter } from '../crm-adapter.ts';
import { isTrytonRead } from './is-tryton-read.ts';
import { readTryton } from './read-tryton.ts';
import { readTrytonPage } from './read-tryton-page.ts';
import { trytonRecord } from './tryton-record.ts';
import { trytonSession } from './tryton-session.ts';

/**
 * Tryton, by its web client. All of it seen live in 6.0, in English and Chinese: parties with their addresses,
 * their relations (module `party_relationship`) and their opportunities (module `sale_opportunity`). Later versions
 * keep to the same calls by their documentation.
 */
export const tryton: CrmAdapter = {
  key: 'tryton',
  name: 'Tryton',
  known: { address: 'live', page: 'live', api: 'live' },
  recordAt: trytonRecord,
  userOf: (page) => trytonSession(page)?.login,
  readDom: readTrytonPage,
  onlyReads: isTrytonRead,
  readApi: readTryton,
};
