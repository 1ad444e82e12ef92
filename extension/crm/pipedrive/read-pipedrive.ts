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
import { namesById } from './names-by-id.ts';
import { PIPEDRIVE_FIELDS } from './pipedrive-fields.ts';

const ENDED: ReadonlyMap<unknown, string> = new Map([
  ['won', 'Won'],
  ['lost', 'Lost'],
]);

/** Asks for the organization, its deals and its people; choices and stages come as numbers, whose names are asked for as well. */
export async function readPipedrive(page: CrmPage, record: CrmRecord, ask: Ask): Promise<CrmReading> {
  if (record.kind !== 'account') return NOTHING_READ;
  const token = cookieOf(page.document, 'pipe-session-token');
  if (token === undefined)
    throw new Error('Pipedrive has left no mark of a session in this page: is anyone signed in?');
  const get = async (path: string) => {
    const answer = await ask(
      `/api/v1/${path}${path.includes('?') ? '&' : '?'}session_token=${encodeURIComponent(token)}`,
    );
    return inside(answer, 'data');
  };
  /** An organization without deals has null for a list. */
  const listOf = async (path: string) => answeredList((await get(path)) ?? [], path);

  const found = await get(`organizations/${record.id}`);
  const organization = answeredRecord(found, record.id, inside(found, 'id'));
  const currency = organization.annual_revenue_currency;
  const industry = await industryName(organization.industry, () => listOf('organizationFields?limit=500'));
  const own = {
    ...organization,
    industry,
    owner_name: organization.owner_name ?? inside(organization, 'owner_id', 'name'),
  };

  return {
    ...(await askedAs(get('users/me'), 'id')),
    fields: givenFields(PIPEDRIVE_FIELDS, (name, field) =>
      field === 'turnover' ? moneyText(inside(own, name), currency) : plainText(inside(own, name)),
    ),
    tables: await tablesHad([
      Promise.all([listOf(`organizations/${record.id}/deals?limit=100`), listOf('stages')]).then(
        ([deals, stages]) => {
          const stageNames = namesById(stages, 'name');
          return opportunityTable(
            'Pipedrive',
            deals.map((deal) => ({
              name: plainText(deal.title),
              amount: moneyText(deal.value, deal.currency),
              stage: ENDED.get(deal.status) ?? stageNames.get(String(deal.stage_id)),
              closeDate: plainText(deal.expected_close_date),
            })),
          );
        },
      ),
      listOf(`organizations/${record.id}/persons?limit=100`).then((people) =>
        contactTable(
          'Pipedrive',
          people.map((person) => ({
            name: plainText(person.name),
            title: plainText(person.job_title),
            lastContact: plainText(person.last_activity_date),
          })),
        ),
      ),
    ]),
  };
}

/** An industry is one of the choices of its field, told by a number; without their names it is not told at all. */
async function industryName(
  value: unknown,
  fields: () => Promise<readonly Readonly<Record<string, unknown>>[]>,
): Promise<string | undefined> {
  const text = plainText(value);
  if (text === undefined || !/^\d+$/.test(text)) return text;
  const field = (await fields().catch(() => [])).find(({ key }) => key === 'industry');
  return namesById(Array.isArray(field?.options) ? field.options : [], 'label').get(text);
}
