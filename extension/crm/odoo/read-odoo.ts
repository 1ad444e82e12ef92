import { answeredList } from '../answered-list.ts';
import { type AnsweredRecord, answeredRecord } from '../answered-record.ts';
import { contactTable } from '../contact-table.ts';
import type { Ask, CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { givenFields } from '../given-fields.ts';
import { inside } from '../inside.ts';
import { moneyText } from '../money-text.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { opportunityTable } from '../opportunity-table.ts';
import { plainText } from '../plain-text.ts';
import { tablesHad } from '../tables-had.ts';
import { ODOO_FIELDS } from './odoo-fields.ts';
import { odooText } from './odoo-text.ts';

type Listed = CrmReading['tables'][number];
type Caller = (
  model: string,
  method: 'read' | 'search_read' | 'fields_get',
  args: readonly unknown[],
  more?: object,
) => Promise<unknown>;

const MOST = 500;

/** The company with its people, and the deals with either, where the app CRM is there. */
export async function readOdoo(_page: CrmPage, record: CrmRecord, ask: Ask): Promise<CrmReading> {
  if (record.kind !== 'account') return NOTHING_READ;
  const call = caller(ask);
  const id = Number(record.id);
  const names = Object.values(ODOO_FIELDS);
  const found = inside(await call('res.partner', 'read', [[id], names]), 0);
  const company = answeredRecord(found, record.id, inside(found, 'id'));
  // In the user's language, for people to read; without it the fields keep their technical names.
  const called = await call('res.partner', 'fields_get', [names, ['string']]).catch(() => undefined);
  const labelOf = (name: string) => plainText(inside(called, name, 'string')) || name;
  const fields = givenFields(ODOO_FIELDS, (name) => odooText(company[name]));
  return {
    fields: fields.map((given) => ({ ...given, where: labelOf(given.where) })),
    tables: await tablesHad([opportunities(call, id), contacts(call, id)]),
  };
}

function caller(ask: Ask): Caller {
  return async (model, method, args, more = {}) => {
    const params = { model, method, args, kwargs: more };
    const answer = await ask(`/web/dataset/call_kw/${model}/${method}`, {
      call: { jsonrpc: '2.0', method: 'call', params },
    });
    const error = inside(answer, 'error');
    // An error comes with status 200, its words inside those of the server.
    const words = inside(error, 'data', 'message') ?? inside(error, 'message');
    if (error !== undefined) throw new Error(`Odoo refused ${model}.${method}: ${String(words)}`);
    return inside(answer, 'result');
  };
}

async function opportunities(call: Caller, company: number): Promise<Listed> {
  const domain = [
    ['partner_id', 'child_of', company],
    ['type', '=', 'opportunity'],
  ];
  const fields = [
    'name',
    'expected_revenue',
    'company_currency',
    'stage_id',
    'date_deadline',
    'active',
    'probability',
  ];
  // Lost deals are put away, and count for what is known of the past.
  const context = { active_test: false };
  const deals = await call('crm.lead', 'search_read', [domain, fields], { limit: MOST, context });
  const rows = answeredList(deals, 'deals')
    .filter(({ active, probability }) => active !== false || probability === 0)
    .map((deal) => ({
      name: odooText(deal.name),
      // Nobody can leave it blank: 0 is what stands there before anything is known.
      amount:
        deal.expected_revenue === 0 ? '' : moneyText(deal.expected_revenue, odooText(deal.company_currency)),
      stage: stageOf(deal),
      closeDate: odooText(deal.date_deadline),
    }));
  return opportunityTable('Odoo', rows);
}

/** Each company names its stages; how a deal ended stands apart from them. */
function stageOf({ active, probability, stage_id }: AnsweredRecord): string | undefined {
  if (active === false) return 'Lost';
  return probability === 100 ? 'Won' : odooText(stage_id);
}

/** Addresses for deliveries and invoices are children of a company as well. */
async function contacts(call: Caller, company: number): Promise<Listed> {
  const domain = [
    ['parent_id', '=', company],
    ['type', '=', 'contact'],
    ['is_company', '=', false],
  ];
  const people = await call('res.partner', 'search_read', [domain, ['name', 'function']], { limit: MOST });
  const rows = answeredList(people, 'people').map((person) => ({
    name: odooText(person.name),
    title: odooText(person.function),
  }));
  return contactTable('Odoo', rows);
}
