import { answeredRecord } from '../answered-record.ts';
import { contactTable } from '../contact-table.ts';
import type { Ask, CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { givenFields } from '../given-fields.ts';
import { graphqlAnswer } from '../graphql-query.ts';
import { inside } from '../inside.ts';
import { keyWords } from '../key-words.ts';
import { moneyText } from '../money-text.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { opportunityTable } from '../opportunity-table.ts';
import { plainText } from '../plain-text.ts';
import { tokenOf } from './token-of.ts';
import { TWENTY_FIELDS } from './twenty-fields.ts';

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
    fields: givenFields(TWENTY_FIELDS, (name) => textOf(inside(company, ...name.split('.')))),
    tables: [
      opportunityTable(
        'Twenty',
        nodes(company.opportunities).map((deal) => ({
          name: plainText(inside(deal, 'name')),
          amount: textOf(inside(deal, 'amount')),
          stage: keyWords(plainText(inside(deal, 'stage'))),
          closeDate: plainText(inside(deal, 'closeDate')),
        })),
      ),
      contactTable(
        'Twenty',
        nodes(company.people).map((person) => ({
          name: textOf(person),
          title: plainText(inside(person, 'jobTitle')),
        })),
      ),
    ],
  };
}

function nodes(connection: unknown): readonly unknown[] {
  const edges = inside(connection, 'edges');
  return Array.isArray(edges) ? edges.map((edge) => inside(edge, 'node')) : [];
}

/** A value, an amount with its currency, or what a person is called. */
function textOf(value: unknown): string | undefined {
  const micros = inside(value, 'amountMicros');
  if (micros !== undefined) return amountText(micros, inside(value, 'currencyCode'));
  const parts = ['firstName', 'lastName'].map((part) => plainText(inside(value, 'name', part)));
  return parts.every((part) => part === undefined) ? plainText(value) : parts.filter(Boolean).join(' ');
}

/** Amounts are kept in millionths. */
function amountText(micros: unknown, currency: unknown): string | undefined {
  const text = plainText(micros);
  if (text === undefined || text === '') return text;
  return Number.isFinite(Number(text)) ? moneyText(Number(text) / 1e6, currency) : undefined;
}
