import { answeredRecord } from '../answered-record.ts';
import { contactTable } from '../contact-table.ts';
import type { Ask, CrmPage, CrmReading, CrmRecord, GivenField } from '../crm-adapter.ts';
import { graphqlAnswer } from '../graphql-query.ts';
import { inside } from '../inside.ts';
import { keyWords } from '../key-words.ts';
import { moneyText } from '../money-text.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { opportunityTable } from '../opportunity-table.ts';
import { plainText } from '../plain-text.ts';
import { tokenOf } from './token-of.ts';

const COMPANY = `query Company($id: UUID) {
  company(filter: { id: { eq: $id } }) {
    id name employees
    annualRecurringRevenue { amountMicros currencyCode }
    address { addressState }
    accountOwner { name { firstName lastName } }
    opportunities(first: 60) { edges { node { name stage closeDate amount { amountMicros currencyCode } } } }
    people(first: 60) { edges { node { name { firstName lastName } jobTitle } } }
  }
}`;

/** Asks once for a company with its opportunities and people. */
export async function readTwenty(page: CrmPage, record: CrmRecord, ask: Ask): Promise<CrmReading> {
  if (record.kind !== 'account') return NOTHING_READ;
  const token = tokenOf(page);
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token.text}` };
  const call = { query: COMPANY, variables: { id: record.id } };
  const found = inside(graphqlAnswer(await ask('/graphql', { headers, call })), 'company');
  const company = answeredRecord(found, record.id, inside(found, 'id'));
  return {
    fields: [
      ...given('name', 'name', plainText(company.name)),
      ...given('region', 'address.addressState', plainText(inside(company, 'address', 'addressState'))),
      ...given('manager', 'accountOwner', personName(inside(company, 'accountOwner'))),
      ...given('employees', 'employees', plainText(company.employees)),
      // What the company itself turns over a year, by Twenty's own description of the field.
      ...given('turnover', 'annualRecurringRevenue', amountText(company.annualRecurringRevenue)),
    ],
    tables: [
      opportunityTable(
        'Twenty',
        nodes(company.opportunities).map((deal) => ({
          name: plainText(inside(deal, 'name')),
          amount: amountText(inside(deal, 'amount')),
          stage: keyWords(plainText(inside(deal, 'stage'))),
          closeDate: plainText(inside(deal, 'closeDate')),
        })),
      ),
      contactTable(
        'Twenty',
        nodes(company.people).map((person) => ({
          name: personName(person),
          title: plainText(inside(person, 'jobTitle')),
        })),
      ),
    ],
  };
}

function given(field: GivenField['field'], where: string, text: string | undefined): readonly GivenField[] {
  return text === undefined ? [] : [{ field, text, where }];
}

function nodes(connection: unknown): readonly unknown[] {
  const edges = inside(connection, 'edges');
  return Array.isArray(edges) ? edges.map((edge) => inside(edge, 'node')) : [];
}

function personName(person: unknown): string | undefined {
  if (person === null) return '';
  const parts = ['firstName', 'lastName'].map((part) => plainText(inside(person, 'name', part)));
  return parts.every((part) => part === undefined) ? undefined : parts.filter(Boolean).join(' ');
}

/** Amounts are kept in millionths. */
function amountText(value: unknown): string | undefined {
  const micros = plainText(inside(value, 'amountMicros'));
  if (value === null || micros === '') return '';
  if (micros === undefined || !Number.isFinite(Number(micros))) return undefined;
  return moneyText(Number(micros) / 1e6, inside(value, 'currencyCode'));
}
