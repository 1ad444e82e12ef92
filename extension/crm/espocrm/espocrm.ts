import type { CrmAdapter } from '../crm-adapter.ts';
import { espocrmRecord } from './espocrm-record.ts';
import { readEspocrm } from './read-espocrm.ts';
import { readEspocrmPage } from './read-espocrm-page.ts';
import { shownUser } from './shown-user.ts';

/**
 * EspoCRM. Addresses, page and interface seen live in 9.0.8, in English and Chinese, as an ordinary user. What the
 * page of 8 and 7 looks like is told by their source: the same cells with the same names.
 */
export const espocrm: CrmAdapter = {
  key: 'espocrm',
  name: 'EspoCRM',
  known: { address: 'live', page: 'live', api: 'live' },
  recordAt: espocrmRecord,
  userOf: shownUser,
  readDom: readEspocrmPage,
  readApi: readEspocrm,
};
