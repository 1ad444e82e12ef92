import type { CrmAdapter, CrmPage } from '../crm-adapter.ts';
import { crmRecordAt } from '../crm-record-at.ts';
import { readSuitecrm7Page } from './read-suitecrm-7-page.ts';

/** Views of one record; an index, a report or a wizard may carry a record's id as well. */
const OF_A_RECORD = /^(?:DetailView|EditView)$/i;

/**
 * SuiteCRM 7, and what else descends from SugarCRM's Community Edition with the theme SuiteP.
 *
 * Confirmed by the source of 7.14.6: addresses, the markup of detail views, the name of who is signed in.
 * Not known: any JSON for the signed-in user; its V8 API wants a token of its own.
 */
export const suitecrm7: CrmAdapter = {
  key: 'suitecrm-7',
  name: 'SuiteCRM 7',
  known: { address: 'documented', page: 'documented', api: 'none' },
  recordAt: (page) =>
    OF_A_RECORD.test(actionOf(page))
      ? crmRecordAt(page, 'SuiteCRM 7', {
          accounts: 'account',
          contacts: 'contact',
          opportunities: 'opportunity',
          leads: 'lead',
        })
      : undefined,
  userOf: ({ document }) => document.querySelector('#with-label[title]')?.getAttribute('title') || undefined,
  readDom: readSuitecrm7Page,
};

/** Also of a page that was loaded into another, whose address then stands in the hash. */
function actionOf({ location }: CrmPage): string {
  const { search, hash } = new URL(location.href);
  const loaded = new URLSearchParams(hash.replace(/^#/, '')).get('ajaxUILoad');
  return new URLSearchParams(loaded?.replace(/^[^?]*/, '') ?? search).get('action') ?? '';
}
