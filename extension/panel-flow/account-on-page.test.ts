import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { readPage } from '../crm/generic/read-page.ts';
import { accountOnPage } from './account-on-page.ts';
import { fieldsOnPage } from './fields-on-page.ts';

const crm = 'https://crm.test';
const fields = '<dl><dt>Industry</dt><dd>Manufacturing</dd><dt>Website</dt><dd>huaxin.test</dd></dl>';

it.each([
  { why: 'the address names an account', url: `${crm}/accounts/17`, html: `<h1>Huaxin</h1>${fields}` },
  {
    why: 'so it does behind a hash',
    url: `${crm}/#Account/view/64f0c2aa11bb22cc3`,
    html: `<h1>Huaxin</h1>${fields}`,
  },
  {
    why: 'so it does as a party',
    url: `${crm}/#tryton/model/party.party/3;name="Party"`,
    html: `<h1>Huaxin</h1>${fields}`,
  },
  {
    why: 'so it does as parameters',
    url: `${crm}/main.aspx?id=8f0c2aa1-0000-0000-0000-000000000001&etn=account`,
    html: `<h1>Huaxin</h1>${fields}`,
  },
  { why: 'a company is a contact in Odoo', url: `${crm}/odoo/contacts/17`, html: `<h1>Huaxin</h1>${fields}` },
  {
    why: 'the name stands under an account’s label',
    url: `${crm}/x`,
    html: '<dl><dt>Account name</dt><dd>Huaxin</dd><dt>Industry</dt><dd>Manufacturing</dd></dl>',
  },
  {
    why: 'so it does in Chinese',
    url: `${crm}/x`,
    html: '<dl><dt>客户名称：</dt><dd>华新精工</dd><dt>所属行业：</dt><dd>制造业</dd></dl>',
  },
  {
    why: 'many fields that other pages lack',
    url: `${crm}/x`,
    html: '<h1>Huaxin</h1><dl><dt>Industry</dt><dd>Manufacturing</dd><dt>Employees</dt><dd>1,200</dd><dt>Wallet</dt><dd>900000</dd><dt>Tenure</dt><dd>4</dd></dl>',
  },
  {
    why: 'the browser’s title says so',
    url: `${crm}/x?page=21`,
    html: '<title>Customer Card - 10000</title><h1>Huaxin</h1><dl><dt>Salesperson</dt><dd>Li Wei</dd><dt>Overdue balance</dt><dd>4,250</dd></dl>',
  },
])('is an account: $why', ({ url, html }) => expect(isAccount(url, html)).toBe(true));

it.each([
  {
    why: 'a news article',
    url: 'https://news.test/2026/11/22/huaxin-grows',
    html: '<article><h1>Huaxin grows</h1><p>By Li Wei</p><p>Industry: Manufacturing</p><p>The company reported a profit of 3 m.</p><dl><dt>Region</dt><dd>Asia</dd><dt>Published</dt><dd>22 Nov 2026</dd></dl></article>',
  },
  {
    why: 'a search page with filters',
    url: 'https://shop.test/search?q=cable',
    html: '<h1>Results</h1><form><label for="i">Industry</label><select id="i"><option>Any</option></select><label for="r">Region</label><select id="r"><option>All</option></select><label for="q">Search</label><input id="q" value="cable"></form>',
  },
  {
    why: 'a sign-in page',
    url: `${crm}/login`,
    html: '<h1>Sign in</h1><form><label for="c">Company</label><input id="c" value="Huaxin"><label for="s">State</label><input id="s" value="Bavaria"><label for="p">Password</label><input id="p" type="password" value="secret"></form>',
  },
  {
    why: 'an order form',
    url: 'https://shop.test/checkout',
    html: '<h1>Deliver to</h1><form><label for="c">Company</label><input id="c" value="Huaxin"><label for="s">State</label><input id="s" value="Bavaria"></form>',
  },
  {
    why: 'a list of accounts',
    url: `${crm}/accounts`,
    html: '<h1>Accounts</h1><table><thead><tr><th>Name</th><th>Industry</th></tr></thead><tbody><tr><td>Huaxin</td><td>Manufacturing</td></tr><tr><td>Beihai</td><td>Post</td></tr></tbody></table>',
  },
  {
    why: 'a deal that names its account',
    url: `${crm}/opportunities/9`,
    html: '<h1>Fibre ring</h1><dl><dt>Account</dt><dd>Huaxin</dd><dt>Owner</dt><dd>Li Wei</dd><dt>Amount</dt><dd>300000</dd></dl>',
  },
  {
    why: 'a contact of an account',
    url: `${crm}/accounts/17/contacts/5`,
    html: '<h1>Ms Zhou</h1><dl><dt>Account</dt><dd>Huaxin</dd><dt>Owner</dt><dd>Li Wei</dd></dl>',
  },
  { why: 'an account’s page that is still empty', url: `${crm}/accounts/17`, html: '<h1>Loading…</h1>' },
  {
    why: 'a form to be filled in',
    url: 'https://shop.test/contact',
    html: '<h1>Contact us</h1><form><label for="n">Name</label><input id="n"><label for="c">Company</label><input id="c"><label for="i">Industry</label><input id="i"></form>',
  },
  {
    why: 'a profile page',
    url: 'https://me.test/profile',
    html: '<h1>Li Wei</h1><dl><dt>Name</dt><dd>Li Wei</dd><dt>Region</dt><dd>North</dd><dt>Group</dt><dd>Sales</dd><dt>Id</dt><dd>17</dd></dl>',
  },
  {
    why: 'a deal, by its labels, where the address does not say so',
    url: `${crm}/x/120`,
    html: '<h1>Fibre ring</h1><dl><dt>Amount</dt><dd>120,000</dd><dt>Stage</dt><dd>Proposal</dd><dt>Company name</dt><dd>Huaxin</dd><dt>Industry</dt><dd>Manufacturing</dd><dt>Employees</dt><dd>1,200</dd></dl>',
  },
  {
    why: 'a person, by the labels',
    url: `${crm}/row/1001`,
    html: '<dl><dt>姓名</dt><dd>刘洋</dd><dt>客户名称</dt><dd>鼎新光电</dd><dt>职务</dt><dd>总经理</dd><dt>手机</dt><dd>139</dd><dt>负责人</dt><dd>何佳</dd></dl>',
  },
  {
    why: 'a dashboard of many accounts',
    url: `${crm}/start`,
    html: '<h2>工作台</h2><dl><dt>客户</dt><dd>128</dd><dt>年收入</dt><dd>560万</dd><dt>未结投诉</dt><dd>42</dd><dt>欠费</dt><dd>12万</dd><dt>按时缴费率</dt><dd>96%</dd></dl>',
  },
  {
    why: 'the settings of one’s own company',
    url: `${crm}/settings/company`,
    html: '<h1>Company</h1><dl><dt>Company name</dt><dd>Our own</dd><dt>Industry</dt><dd>Software</dd><dt>Employees</dt><dd>25</dd></dl>',
  },
  {
    why: 'a product names its maker',
    url: 'https://shop.test/p/cable',
    html: '<h1>Cable</h1><table><tr><th>Company</th><td>Cables Inc</td></tr><tr><th>Group</th><td>Cables</td></tr><tr><th>Industry</th><td>Telecom</td></tr></table>',
  },
])('is none: $why', ({ url, html }) => expect(isAccount(url, html)).toBe(false));

function isAccount(url: string, html: string): boolean {
  const { document } = new Window({ url });
  document.write(html);
  const page = readPage(document as unknown as Document, { href: url });
  return accountOnPage(page, fieldsOnPage(page, '2026-11-22T08:00:00Z'));
}

const known = { address: 'live', page: 'live', api: 'live' } as const;
it.each([
  {
    why: 'an account needs no more than a name',
    kind: 'account',
    address: 'live',
    html: '<h1>Huaxin</h1>',
    is: true,
  },
  { why: 'without a name it is nothing yet', kind: 'account', address: 'live', html: '<p>…</p>', is: false },
  { why: 'a deal names its account', kind: 'opportunity', address: 'live', html: full(), is: false },
  { why: 'a person works for one', kind: 'contact', address: 'live', html: full(), is: false },
  { why: 'a kind of the CRM’s own', kind: 'other', address: 'live', html: full(), is: false },
  {
    why: 'what is only supposed decides nothing',
    kind: 'other',
    address: 'unconfirmed',
    html: full(),
    is: true,
  },
] as const)('lets a known CRM’s address say what a record is: $why', ({ kind, address, html, is }) => {
  const window = new Window({ url: `${crm}/accounts/17` });
  window.document.body.innerHTML = html;
  const page = {
    ...readPage(window.document as unknown as Document, { href: `${crm}/accounts/17` }),
    crm: { key: 'x', name: 'X', known: { ...known, address }, record: { kind, module: 'M', id: '17' } },
  };
  expect(accountOnPage(page, fieldsOnPage(page, '2026-11-22T08:00:00Z'))).toBe(is);
});

function full(): string {
  return `<dl><dt>Account name</dt><dd>Huaxin</dd></dl>${fields}`;
}
