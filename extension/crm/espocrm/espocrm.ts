import type { CrmAdapter } from '../crm-adapter.ts';
import { espocrmRecord } from './espocrm-record.ts';
import { readEspocrm } from './read-espocrm.ts';
import { readEspocrmPage } from './read-espocrm-page.ts';
import { shownUser } from './shown-user.ts';

/**
 * EspoCRM. Addresses, page and interface seen live in 9.0.8, in English and Chinese, as an ordinary user with a role;
 * and in 8.1.0, where the lists stand below the record instead of in a tab. Other versions: as their source says.
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
