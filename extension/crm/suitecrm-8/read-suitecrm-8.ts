import { answeredList } from '../answered-list.ts';
import { answeredRecord } from '../answered-record.ts';
import { contactTable } from '../contact-table.ts';
import { cookieOf } from '../cookie-of.ts';
import type { Ask, CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { givenFields } from '../given-fields.ts';
import { graphqlAnswer } from '../graphql-query.ts';
import { inside } from '../inside.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { opportunityTable } from '../opportunity-table.ts';
import { plainText } from '../plain-text.ts';
import { tablesHad } from '../tables-had.ts';
import { SUITECRM_8_FIELDS } from './suitecrm-8-fields.ts';

const RECORD = `query record($module: String!, $record: String!) {
  record(module: $module, record: $record) { attributes }
}`;
const LIST = `query recordList($module: String!, $limit: Int, $offset: Int, $criteria: Iterable, $sort: Iterable) {
  recordList(module: $module, limit: $limit, offset: $offset, criteria: $criteria, sort: $sort) { records }
}`;
const MOST = 100;

/** Asks as the pages themselves do: one query for the record, one for each of its lists. */
export async function readSuitecrm8(page: CrmPage, record: CrmRecord, ask: Ask): Promise<CrmReading> {
  if (record.kind !== 'account') return NOTHING_READ;
  const { pathname } = new URL(page.location.href);
  const path = `${pathname.replace(/[^/]*$/, '')}api/graphql`;
  const mark = cookieOf(page.document, 'XSRF-TOKEN');
  const headers = mark === undefined ? {} : { 'X-XSRF-TOKEN': mark };
  const query = async (text: string, variables: Readonly<Record<string, unknown>>) =>
    graphqlAnswer(await ask(path, { headers, call: { query: text, variables } }));

  const answer = await query(RECORD, { module: record.module, record: record.id });
  const found = inside(answer, 'record', 'attributes');
  const attributes = answeredRecord(found, record.id, inside(found, 'id'));

  const listed = async (subpanel: 'contacts' | 'opportunities') => {
    const preset = {
      type: 'subpanel',
      params: { subpanel, parentModule: record.module, parentId: record.id },
    };
    const variables = {
      module: subpanel,
      limit: MOST,
      offset: 0,
      criteria: { filters: {}, preset },
      sort: {},
    };
    const records = inside(await query(LIST, variables), 'recordList', 'records');
    return answeredList(records, subpanel).map((one) => inside(one, 'attributes'));
  };
  return {
    fields: givenFields(SUITECRM_8_FIELDS, (name) => textOf(attributes, name)),
    tables: await tablesHad([
      listed('opportunities').then((all) =>
        opportunityTable(
          'SuiteCRM',
          all.map((one) => ({
            name: textOf(one, 'name'),
            amount: textOf(one, 'amount'),
            stage: textOf(one, 'sales_stage'),
            closeDate: textOf(one, 'date_closed'),
          })),
        ),
      ),
      listed('contacts').then((all) =>
        contactTable(
          'SuiteCRM',
          all.map((one) => ({ name: textOf(one, 'name'), title: textOf(one, 'title') })),
        ),
      ),
    ]),
  };
}

/** A value, or the name of the record that a field points to. Choices come as their keys, which in English are their words. */
function textOf(attributes: unknown, name: string): string | undefined {
  const value = inside(attributes, name);
  return plainText(value) ?? plainText(inside(value, 'name')) ?? plainText(inside(value, 'user_name'));
}
