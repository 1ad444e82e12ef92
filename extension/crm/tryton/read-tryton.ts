import { answeredList } from '../answered-list.ts';
import { answeredRecord } from '../answered-record.ts';
import { contactTable } from '../contact-table.ts';
import type { Ask, CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { givenFields } from '../given-fields.ts';
import { inside } from '../inside.ts';
import { moneyText } from '../money-text.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { opportunityTable } from '../opportunity-table.ts';
import { tablesHad } from '../tables-had.ts';
import { isAtCompany } from './is-at-company.ts';
import { plainValue } from './plain-value.ts';
import { type TrytonCaller, trytonCaller } from './tryton-caller.ts';
import { trytonSession } from './tryton-session.ts';

type Listed = CrmReading['tables'][number];

const MOST = 500;
/** A deal becomes a quotation before it is won: Tryton calls that *converted*, which elsewhere means won. */
const STAGES: Readonly<Record<string, string>> = {
  lead: 'Lead',
  opportunity: 'Opportunity',
  converted: 'Quotation',
  won: 'Won',
  lost: 'Lost',
  cancelled: 'Cancelled',
};

/** The party with its region, and what its modules know of it: people by their relations, and opportunities. */
export async function readTryton(page: CrmPage, record: CrmRecord, ask: Ask): Promise<CrmReading> {
  if (record.kind !== 'account') return NOTHING_READ;
  const session = trytonSession(page);
  if (session === undefined) throw new Error('Nobody is signed in to Tryton');
  const call = await trytonCaller(session, ask);
  const id = Number(record.id);
  const found = inside(await call('model.party.party.read', [id], ['name', 'code']), 0);
  const party = answeredRecord(found, record.id, inside(found, 'id'));
  const [region, tables] = await Promise.all([
    regionOf(call, id),
    tablesHad([opportunities(call, id), contacts(call, id)]),
  ]);
  const given: Readonly<Record<string, unknown>> = { ...party, subdivision: region };
  return {
    fields: givenFields({ name: 'name', id: 'code', region: 'subdivision' }, (name) =>
      plainValue(given[name]),
    ),
    tables,
  };
}

/** The province of the first address that names one. */
async function regionOf(call: TrytonCaller, party: number): Promise<unknown> {
  const addresses = await call('model.party.address.search_read', [['party', '=', party]], 0, MOST, null, [
    'subdivision.rec_name',
  ]).catch(() => []);
  return answeredList(addresses, 'addresses')
    .map((address) => inside(address, 'subdivision.', 'rec_name'))
    .find((name) => typeof name === 'string');
}

async function opportunities(call: TrytonCaller, party: number): Promise<Listed> {
  const deals = await call('model.sale.opportunity.search_read', [['party', '=', party]], 0, MOST, null, [
    'rec_name',
    'description',
    'amount',
    'currency.code',
    'state',
    'end_date',
  ]);
  const rows = answeredList(deals, 'opportunities').map((deal) => {
    const state = plainValue(deal.state);
    return {
      name: plainValue(deal.description) || plainValue(deal.rec_name),
      amount: moneyText(plainValue(deal.amount), inside(deal, 'currency.', 'code')),
      stage: state === undefined || !Object.hasOwn(STAGES, state) ? state : STAGES[state],
      closeDate: plainValue(deal.end_date),
    };
  });
  return opportunityTable('Tryton', rows);
}

async function contacts(call: TrytonCaller, party: number): Promise<Listed> {
  const relations = await call(
    'model.party.relation.all.search_read',
    [['from_', '=', party]],
    0,
    MOST,
    null,
    ['to.rec_name', 'type.rec_name'],
  );
  const rows = answeredList(relations, 'relations')
    .map((relation) => ({
      name: plainValue(inside(relation, 'to.', 'rec_name')),
      title: plainValue(inside(relation, 'type.', 'rec_name')),
    }))
    .filter(({ title }) => isAtCompany(title));
  return contactTable('Tryton', rows);
}
