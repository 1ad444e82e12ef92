import { answeredList } from '../answered-list.ts';
import { answeredRecord } from '../answered-record.ts';
import { contactTable } from '../contact-table.ts';
import { cookieOf } from '../cookie-of.ts';
import type { Ask, CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { dayOf } from '../day-of.ts';
import { givenFields } from '../given-fields.ts';
import { inside } from '../inside.ts';
import { keyWords } from '../key-words.ts';
import { moneyText } from '../money-text.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { opportunityTable } from '../opportunity-table.ts';
import { plainText } from '../plain-text.ts';
import { tablesHad } from '../tables-had.ts';
import { HUBSPOT_FIELDS } from './hubspot-fields.ts';
import { stageName } from './stage-name.ts';

const RECORDS = '/api/inbounddb-objects/v1/crm-objects';
const ALL_PROPERTIES = 'allPropertiesFetchMode=latest_version';
/** More than these are not asked for at once: each stands in the address. */
const MOST = 100;

/** Asks as the record page does; every address names the team's own account. */
export async function readHubspot(page: CrmPage, record: CrmRecord, ask: Ask): Promise<CrmReading> {
  if (record.kind !== 'account') return NOTHING_READ;
  const portal = /^\/contacts\/(\d+)\//.exec(new URL(page.location.href).pathname)?.[1];
  const mark = cookieOf(page.document, 'hubspotapi-csrf') ?? cookieOf(page.document, 'csrf.app');
  const headers = mark === undefined ? {} : { 'X-HubSpot-CSRF-hubspotapi': mark };
  const get = (path: string) =>
    ask(`${path}${path.includes('?') ? '&' : '?'}portalId=${portal}`, { headers });

  const answer = await get(`${RECORDS}/0-2/${record.id}?${ALL_PROPERTIES}`);
  const company = answeredRecord(answer, record.id, inside(answer, 'objectId'));

  const listed = async (type: '0-1' | '0-3', what: string) => {
    const found = await get(`/api/crm/v4/objects/0-2/${record.id}/associations/${type}?limit=${MOST}`);
    const ids = answeredList(inside(found, 'results'), what).map(({ toObjectId }) => `id=${toObjectId}`);
    if (ids.length === 0) return [];
    const batch = await get(`${RECORDS}/${type}/batch?${ALL_PROPERTIES}&${ids.join('&')}`);
    return answeredList(Object.values(batch ?? {}), what);
  };
  return {
    fields: givenFields(HUBSPOT_FIELDS, (name) => {
      const text = textOf(company, name);
      // A company without a value has no such property in the answer at all.
      if (name === 'notes_last_contacted') return dayOf(text);
      return name === 'industry' ? keyWords(text) : text;
    }),
    tables: await tablesHad([
      listed('0-3', 'deals').then((all) =>
        opportunityTable(
          'HubSpot',
          all.map((deal) => ({
            name: textOf(deal, 'dealname'),
            amount: moneyText(textOf(deal, 'amount'), textOf(deal, 'deal_currency_code')),
            stage: stageName(textOf(deal, 'dealstage')),
            closeDate: dayOf(textOf(deal, 'closedate')),
          })),
        ),
      ),
      listed('0-1', 'contacts').then((all) =>
        contactTable(
          'HubSpot',
          all.map((person) => ({
            name: [textOf(person, 'firstname'), textOf(person, 'lastname')].filter(Boolean).join(' '),
            title: textOf(person, 'jobtitle'),
            lastContact: dayOf(textOf(person, 'notes_last_contacted')),
          })),
        ),
      ),
    ]),
  };
}

function textOf(record: unknown, name: string): string | undefined {
  return plainText(inside(record, 'properties', name, 'value'));
}
