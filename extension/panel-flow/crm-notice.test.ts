import { expect, it } from 'vitest';
import type { Confidence } from '../crm/crm-adapter.ts';
import type { CrmOnPage } from '../crm/crm-on-page.ts';
import { crmNotice } from './crm-notice.ts';

const crm = (
  address: Confidence,
  page: Confidence | 'none',
  api: Confidence | 'none',
  trouble?: CrmOnPage['trouble'],
): CrmOnPage => ({
  key: 'test',
  name: 'Test CRM',
  known: { address, page, api },
  record: { kind: 'account', module: 'Account', id: '1' },
  ...(trouble === undefined ? {} : { trouble }),
});

it.each([
  { why: 'no CRM that is known', of: undefined, says: undefined },
  { why: 'all of it is known', of: crm('live', 'live', 'live'), says: undefined },
  { why: 'its pages are, its interface is not', of: crm('live', 'live', 'unconfirmed'), says: undefined },
  { why: 'its interface is, its pages are not', of: crm('live', 'none', 'documented'), says: undefined },
  {
    why: 'nothing but its addresses',
    of: crm('practice', 'none', 'unconfirmed'),
    says: /not been confirmed/,
  },
  {
    why: 'not even those',
    of: crm('unconfirmed', 'live', 'live'),
    says: /How Test CRM is best read has not been confirmed/,
  },
  {
    why: 'it did not answer',
    of: crm('live', 'live', 'live', 'late'),
    says: /Test CRM did not answer in time/,
  },
])('says what there is to say where $why', ({ of, says }) => {
  if (says === undefined) expect(crmNotice(of, 'en')).toBeUndefined();
  else expect(crmNotice(of, 'en')).toMatch(says);
});
