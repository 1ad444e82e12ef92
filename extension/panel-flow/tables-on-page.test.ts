import { expect, it } from 'vitest';
import { tablesOnPage } from './tables-on-page.ts';

const at = '2026-11-22T08:00:00Z';
const table = (where: string, headers: string[], ...rows: string[][]) => ({ where, headers, rows });

it('reads the deals of a related list, by the words above it', () => {
  const { beside, unread } = tablesOnPage(
    {
      tables: [
        table(
          'Related › Opportunities (2)',
          ['Name', 'Stage', 'Amount', 'Close Date'],
          ['Fleet renewal', 'Proposal', '€ 120,000', '2026-12-01'],
          ['Depot', 'Closed Won', '', '2025-03-04'],
        ),
      ],
    },
    at,
  );
  expect(unread).toEqual([]);
  expect(beside).toEqual({
    opportunities: [
      { name: 'Fleet renewal', stage: 'Proposal', amount: 120_000, currency: 'EUR', closeDate: '2026-12-01' },
      { name: 'Depot', stage: 'Closed Won', closeDate: '2025-03-04' },
    ],
  });
});

it('reads people in Chinese, with money units and roles in words', () => {
  const { beside } = tablesOnPage(
    {
      tables: [
        table(
          '联系人',
          ['姓名', '职务', '决策角色', '手机'],
          ['王芳', '财务总监', '决策者', '138 0000 0000'],
        ),
        table('商机', ['商机名称', '销售阶段', '预计金额（万元）'], ['专线扩容', '方案报价', '120']),
      ],
    },
    at,
  );
  expect(beside).toEqual({
    contacts: [{ name: '王芳', title: '财务总监', role: 'decider' }],
    opportunities: [{ name: '专线扩容', stage: '方案报价', amount: 1_200_000 }],
  });
});

it.each([
  { why: 'quotes look like deals', where: 'Quotes', headers: ['Name', 'Status', 'Amount', 'Close Date'] },
  { why: 'invoices have amounts', where: 'Invoices', headers: ['Number', 'Date', 'Amount'] },
  { why: 'activities have subjects', where: 'Activities', headers: ['Subject', 'Status', 'Date'] },
  { why: 'nothing tells what it is', where: '', headers: ['Name', 'Amount'] },
  { why: 'phone numbers are no people', where: 'Contact Mechanisms', headers: ['Type', 'Value', 'Name'] },
  { why: 'branches have phones but no titles', where: 'Addresses', headers: ['Name', 'City', 'Phone'] },
])('leaves $where unread: $why', ({ where, headers }) => {
  const { beside, unread } = tablesOnPage(
    {
      tables: [
        table(
          where,
          headers,
          headers.map(() => 'x'),
        ),
      ],
    },
    at,
  );
  expect(beside).toEqual({});
  expect(unread).toHaveLength(1);
});

it('keeps an empty list apart from none: the last deal may have been deleted', () => {
  expect(tablesOnPage({ tables: [table('Opportunities', ['Name', 'Stage'])] }, at).beside).toEqual({
    opportunities: [],
  });
});

it('names what cannot be read, and keeps the rest of the row', () => {
  const { beside, faults } = tablesOnPage(
    {
      tables: [table('Deals', ['Deal name', 'Amount', 'Close date'], ['Depot', 'tbd', '03/04/2026'])],
    },
    at,
  );
  expect(beside.opportunities).toEqual([{ name: 'Depot' }]);
  expect(faults).toEqual([
    { code: 'not-a-number', row: 1, column: 'Amount', received: 'tbd', kind: 'money', where: 'Deals' },
    {
      code: 'ambiguous-date',
      row: 1,
      column: 'Close date',
      received: '03/04/2026',
      kind: 'date',
      where: 'Deals',
    },
  ]);
});

it('counts a person who stands under two headings once', () => {
  const { beside } = tablesOnPage(
    {
      tables: [
        table('Contacts', ['Name', 'Title'], ['Ann Lee', 'CFO']),
        table('People', ['Name', 'Last contact'], ['Ann Lee', '2026-11-01']),
      ],
    },
    at,
  );
  expect(beside.contacts).toEqual([{ name: 'Ann Lee', title: 'CFO', lastContact: '2026-11-01' }]);
});

it('takes the CRM’s own list of people for all that the page shows of them, and the page’s for the rest', () => {
  const people = table('Contacts', ['Name', 'Title'], ['Ann Lee', 'CFO']);
  const deals = table('Opportunities', ['Name', 'Stage'], ['Fleet', 'Proposal']);
  const own = { of: 'contacts' as const, ...table('EspoCRM', ['Name'], ['Ann Lee'], ['Jo Fox']) };
  const given = [
    { how: 'dom' as const, fields: [], tables: [{ of: 'contacts' as const, ...people }] },
    { how: 'api' as const, fields: [], tables: [own] },
  ];
  const { beside, unread } = tablesOnPage({ tables: [people, deals], given }, at);
  expect(beside.contacts?.map(({ name }) => name)).toEqual(['Ann Lee', 'Jo Fox']);
  expect(beside.opportunities).toEqual([{ name: 'Fleet', stage: 'Proposal' }]);
  expect(unread).toEqual([]);
});

it('takes an empty list of the CRM for there being none', () => {
  const tables = [{ of: 'opportunities' as const, ...table('EspoCRM', ['Name', 'Amount']) }];
  const { beside } = tablesOnPage({ tables: [], given: [{ how: 'api', fields: [], tables }] }, at);
  expect(beside).toEqual({ opportunities: [] });
});

it.each([
  [['Product line', 'Revenue', 'Last year’s revenue'], ['Leased lines', '120', '200'], 120, 200],
  [['产品', '2026年收入（万元）', '2025年收入（万元）'], ['专线', '12', '20'], 120_000, 200_000],
])('reads product lines that compare two years: %j', (headers, cells, revenue, revenueLastYear) => {
  const { beside, unread } = tablesOnPage({ tables: [table('Products', headers, cells)] }, at);
  expect(beside.products).toEqual([{ product: cells[0], revenue, revenueLastYear }]);
  expect(unread).toEqual([]);
});

it.each([
  ['a price list', ['Product', 'Price', 'Revenue']],
  ['orders', ['Product', 'Amount', 'Last year', 'Order date']],
  ['lines of all accounts', ['Account', 'Product', 'Revenue', 'Last year']],
])('takes %s for no product lines', (_what, headers) => {
  const { beside, unread } = tablesOnPage(
    { tables: [table('Products', headers, ['Leased lines', '1', '2', '2026-01-01'])] },
    at,
  );
  expect([beside.products, unread.length]).toEqual([undefined, 1]);
});

it('takes no amount in a currency that a product line cannot name', () => {
  const lines = table('Products', ['Product', 'Revenue', 'Last year'], ['Fibre', 'EUR 120', 'EUR 200']);
  const { beside, faults } = tablesOnPage({ tables: [lines] }, at);
  expect(beside.products).toEqual([{ product: 'Fibre' }]);
  expect(faults).toMatchObject([{ code: 'unknown-currency', row: 1, received: 'EUR', where: 'Products' }]);
});
