import { contactTable } from '../contact-table.ts';
import type { Ask, CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { frappeList, frappeRecord } from '../frappe-resource.ts';
import { givenFields } from '../given-fields.ts';
import { moneyText } from '../money-text.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { opportunityTable } from '../opportunity-table.ts';
import { plainText } from '../plain-text.ts';
import { tablesHad } from '../tables-had.ts';
import { FRAPPE_CRM_FIELDS } from './frappe-crm-fields.ts';

/** Asks for the organization, its deals and the people who name it as their company. */
export async function readFrappeCrm(_page: CrmPage, record: CrmRecord, ask: Ask): Promise<CrmReading> {
  if (record.kind !== 'account') return NOTHING_READ;
  const organization = await frappeRecord(ask, 'CRM Organization', record.id);
  return {
    fields: givenFields(FRAPPE_CRM_FIELDS, (name, field) => {
      if (field !== 'turnover') return plainText(organization[name]);
      // An amount that nobody has typed is stored as 0.
      return organization[name] === 0 ? '' : moneyText(organization[name], organization.currency);
    }),
    tables: await tablesHad([
      frappeList(
        ask,
        'CRM Deal',
        ['name', 'deal_value', 'currency', 'status', 'expected_closure_date'],
        [['organization', '=', record.id]],
      ).then((all) =>
        opportunityTable(
          'Frappe CRM',
          all.map((deal) => ({
            name: plainText(deal.name),
            amount: moneyText(deal.deal_value, deal.currency),
            stage: plainText(deal.status),
            closeDate: plainText(deal.expected_closure_date),
          })),
        ),
      ),
      frappeList(ask, 'Contact', ['full_name', 'designation'], [['company_name', '=', record.id]]).then(
        (all) =>
          contactTable(
            'Frappe CRM',
            all.map((person) => ({
              name: plainText(person.full_name),
              title: plainText(person.designation),
            })),
          ),
      ),
    ]),
  };
}
