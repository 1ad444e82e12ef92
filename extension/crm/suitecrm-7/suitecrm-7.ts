import type { CrmAdapter } from '../crm-adapter.ts';
import { crmRecordAt } from '../crm-record-at.ts';
import { addressParameters } from '../record-address.ts';
import { readSuitecrm7Page } from './read-suitecrm-7-page.ts';

/** Views of one record; an index, a report or a wizard may carry a record's id as well. */
const OF_A_RECORD = /^(?:DetailView|EditView)$/i;

/**
 * SuiteCRM 7, and what else descends from SugarCRM's Community Edition with the theme SuiteP.
 *
 * Seen live in 7.14.6, in English: addresses, as links and as what they become when a page is loaded into another; the
 * markup of detail views with tabs in front and behind; the lists below them, which are there once they are opened;
 * the name of who is signed in. Not known: any JSON for the signed-in user; its V8 API wants a token of its own.
 */
export const suitecrm7: CrmAdapter = {
  key: 'suitecrm-7',
  name: 'SuiteCRM 7',
  known: { address: 'live', page: 'live', api: 'none' },
  recordAt: (page) =>
    OF_A_RECORD.test(addressParameters(new URL(page.location.href)).get('action') ?? '')
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
