import { fieldOf } from '../../../core/account/fields.ts';
import { answeredList } from '../answered-list.ts';
import { type AnsweredRecord, answeredRecord } from '../answered-record.ts';
import { askedAs } from '../asked-as.ts';
import { contactTable } from '../contact-table.ts';
import type { Ask, CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { givenFields } from '../given-fields.ts';
import { inside } from '../inside.ts';
import { moneyText } from '../money-text.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { odataLabel } from '../odata-label.ts';
import { opportunityTable } from '../opportunity-table.ts';
import { plainText } from '../plain-text.ts';
import { tablesHad } from '../tables-had.ts';
import { DYNAMICS_FIELDS, DYNAMICS_REFERENCES } from './dynamics-fields.ts';

const HEADERS = {
  Accept: 'application/json',
  'OData-Version': '4.0',
  'OData-MaxVersion': '4.0',
  Prefer: 'odata.include-annotations="OData.Community.Display.V1.FormattedValue"',
};
const CURRENCY = '$expand=transactioncurrencyid($select=isocurrencycode)';
const MOST = 100;

/** Asks the Web API of the page's own organisation. */
export async function readDynamics(page: CrmPage, record: CrmRecord, ask: Ask): Promise<CrmReading> {
  if (record.kind !== 'account') return NOTHING_READ;
  const root = new URL(page.location.href).pathname.replace(/\/main\.aspx$/, '');
  const get = (query: string) =>
    ask(`${root}/api/data/v9.2/${query.replaceAll(' ', '%20')}`, { headers: HEADERS });

  const columns = Object.values(DYNAMICS_FIELDS).map(columnOf).join(',');
  const answer = await get(`accounts(${record.id})?$select=${columns}&${CURRENCY}`);
  const account = answeredRecord(answer, record.id, inside(answer, 'accountid'));

  const listed = async (what: string, query: string) =>
    answeredList(inside(await get(`${what}?${query}&$top=${MOST}`), 'value'), what);
  const ofAccount = `_parentaccountid_value eq ${record.id} or _customerid_value eq ${record.id}`;
  return {
    ...(await askedAs(get('WhoAmI'), 'UserId')),
    fields: givenFields(DYNAMICS_FIELDS, (name, field) => {
      if (fieldOf(field).kind === 'text') return odataLabel(account, columnOf(name));
      return field === 'turnover' ? money(account, name) : plainText(account[name]);
    }),
    tables: await tablesHad([
      listed(
        'opportunities',
        `$select=name,estimatedvalue,estimatedclosedate,stepname,statecode&${CURRENCY}&$filter=${ofAccount}&$orderby=modifiedon desc`,
      ).then((all) => opportunityTable('Dynamics 365', all.map(opportunity))),
      listed(
        'contacts',
        `$select=fullname,jobtitle&$filter=_parentcustomerid_value eq ${record.id} and statecode eq 0&$orderby=fullname`,
      ).then((all) =>
        contactTable(
          'Dynamics 365',
          all.map((one) => ({ name: plainText(one.fullname), title: plainText(one.jobtitle) })),
        ),
      ),
    ]),
  };
}

function columnOf(name: string): string {
  return DYNAMICS_REFERENCES.has(name) ? `_${name}_value` : name;
}

function money(record: AnsweredRecord, name: string): string | undefined {
  return moneyText(record[name], inside(record.transactioncurrencyid, 'isocurrencycode'));
}

/** The step of an opportunity's process, unless it has ended: then how. */
function opportunity(one: AnsweredRecord) {
  const ended = one.statecode === 1 ? 'Won' : one.statecode === 2 ? 'Lost' : undefined;
  return {
    name: plainText(one.name),
    amount: money(one, 'estimatedvalue'),
    // Steps are numbered in front: `2-Develop`.
    stage: ended ?? plainText(one.stepname)?.replace(/^\d+\s*-\s*/, ''),
    closeDate: plainText(one.estimatedclosedate),
  };
}
