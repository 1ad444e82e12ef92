import { contactTable } from '../contact-table.ts';
import type { Ask, CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { frappeList, frappeRecord } from '../frappe-resource.ts';
import { givenFields } from '../given-fields.ts';
import { moneyText } from '../money-text.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { opportunityTable } from '../opportunity-table.ts';
import { plainText } from '../plain-text.ts';
import { tablesHad } from '../tables-had.ts';
import { ERPNEXT_FIELDS } from './erpnext-fields.ts';

/** Asks for the customer, for opportunities that name it as their party, and for people who are linked to it. */
export async function readErpnext(_page: CrmPage, record: CrmRecord, ask: Ask): Promise<CrmReading> {
  if (record.kind !== 'account') return NOTHING_READ;
  const customer = await frappeRecord(ask, 'Customer', record.id);
  return {
    fields: givenFields(ERPNEXT_FIELDS, (name) => plainText(customer[name])),
    tables: await tablesHad([
      frappeList(
        ask,
        'Opportunity',
        ['title', 'opportunity_amount', 'currency', 'sales_stage', 'status', 'expected_closing'],
        [
          ['opportunity_from', '=', 'Customer'],
          ['party_name', '=', record.id],
        ],
      ).then((all) =>
        opportunityTable(
          'ERPNext',
          all.map((deal) => ({
            name: plainText(deal.title),
            amount: moneyText(deal.opportunity_amount, deal.currency),
            stage: ended(deal.status) ?? plainText(deal.sales_stage),
            closeDate: plainText(deal.expected_closing),
          })),
        ),
      ),
      frappeList(
        ask,
        'Contact',
        ['first_name', 'last_name', 'designation'],
        [
          ['Dynamic Link', 'link_doctype', '=', 'Customer'],
          ['Dynamic Link', 'link_name', '=', record.id],
        ],
      ).then((all) =>
        contactTable(
          'ERPNext',
          all.map((person) => ({
            name: [person.first_name, person.last_name].map(plainText).filter(Boolean).join(' '),
            title: plainText(person.designation),
          })),
        ),
      ),
    ]),
  };
}

/** How a deal ended; its stage stays where it was. */
function ended(status: unknown): string | undefined {
  return status === 'Converted' ? 'Won' : status === 'Lost' || status === 'Closed' ? 'Lost' : undefined;
}
