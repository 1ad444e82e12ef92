import { answeredList } from '../answered-list.ts';
import { answeredRecord } from '../answered-record.ts';
import { askedAs } from '../asked-as.ts';
import { contactTable } from '../contact-table.ts';
import { cookieOf } from '../cookie-of.ts';
import type { Ask, CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { givenFields } from '../given-fields.ts';
import { inside } from '../inside.ts';
import { moneyText } from '../money-text.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { opportunityTable } from '../opportunity-table.ts';
import { plainText } from '../plain-text.ts';
import { tablesHad } from '../tables-had.ts';
import { ZOHO_FIELDS } from './zoho-fields.ts';

const ROOT = '/crm/v3/Accounts';
/** Where several currencies are in use, records say which is theirs. */
const CURRENCY = 'Currency';
const MOST = 100;

/** Asks for the account and for two of its related lists, as scripts within the page do. */
export async function readZoho(page: CrmPage, record: CrmRecord, ask: Ask): Promise<CrmReading> {
  if (record.kind !== 'account') return NOTHING_READ;
  const headers = headersOf(page);
  const names = [...Object.values(ZOHO_FIELDS), CURRENCY].join(',');
  const answer = await ask(`${ROOT}/${record.id}?fields=${names}`, { headers });
  const found = inside(answer, 'data', 0);
  const account = answeredRecord(found, record.id, inside(found, 'id'));

  const listed = async (list: 'Deals' | 'Contacts', fields: string) => {
    const path = `${ROOT}/${record.id}/${list}?fields=${fields}&per_page=${MOST}`;
    return answeredList(inside(await ask(path, { headers }), 'data'), list);
  };
  return {
    ...(await askedAs(ask('/crm/v3/users?type=CurrentUser', { headers }), 'users', 0, 'id')),
    fields: givenFields(ZOHO_FIELDS, (name, field) => {
      if (field === 'turnover') return moneyText(account[name], account[CURRENCY]);
      // Accounts that nobody has numbered have the number 0.
      return field === 'id' ? textOf(account[name])?.replace(/^0$/, '') : textOf(account[name]);
    }),
    tables: await tablesHad([
      listed('Deals', `Deal_Name,Amount,Stage,Closing_Date,${CURRENCY}`).then((all) =>
        opportunityTable(
          'Zoho CRM',
          all.map((deal) => ({
            name: textOf(deal.Deal_Name),
            amount: moneyText(deal.Amount, deal[CURRENCY]),
            stage: textOf(deal.Stage),
            closeDate: textOf(deal.Closing_Date),
          })),
        ),
      ),
      listed('Contacts', 'Full_Name,Title,Last_Activity_Time').then((all) =>
        contactTable(
          'Zoho CRM',
          all.map((person) => ({
            name: textOf(person.Full_Name),
            title: textOf(person.Title),
            lastContact: textOf(person.Last_Activity_Time),
          })),
        ),
      ),
    ]),
  };
}

/** A value, or the name of the record that it points to. */
function textOf(value: unknown): string | undefined {
  return plainText(value) ?? plainText(inside(value, 'name'));
}

function headersOf({ document, location }: CrmPage): Readonly<Record<string, string>> {
  const mark = cookieOf(document, 'CT_CSRF_TOKEN') ?? cookieOf(document, 'crmcsr');
  if (mark === undefined)
    throw new Error('Zoho CRM has left no mark of a session in this page: is anyone signed in?');
  const organisation = /^\/crm\/org(\d+)\//.exec(new URL(location.href).pathname)?.[1];
  return {
    'X-ZCSRF-TOKEN': `crmcsrfparam=${mark}`,
    ...(organisation === undefined ? {} : { 'X-CRM-ORG': organisation }),
  };
}
