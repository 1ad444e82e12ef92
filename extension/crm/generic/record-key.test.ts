import { expect, it } from 'vitest';
import { recordKey } from './record-key.ts';

const GUID = '9a1b2c3d-0000-4444-8888-aaaabbbbcccc';

it.each([
  {
    why: 'Tryton keeps views and name behind the id',
    href: 'http://t.example:8000/#tryton/model/party.party/3;name="Party"&views=[null]',
    key: 'http://t.example:8000/#tryton/model/party.party/3',
  },
  {
    why: 'a database of Tryton has any name',
    href: 'https://t.example/#sales-2026/model/party.party/3',
    key: 'https://t.example/#sales-2026/model/party.party/3',
  },
  {
    why: 'Odoo 16 writes its parameters in any order',
    href: 'https://o.example/web#action=125&model=res.partner&view_type=form&cids=1&id=14&menu_id=9',
    key: 'https://o.example/web#id=14&model=res.partner',
  },
  {
    why: 'Odoo 18 has routes',
    href: 'https://o.example/odoo/contacts/14?debug=1',
    key: 'https://o.example/odoo/contacts/14',
  },
  {
    why: 'EspoCRM, seen and edited',
    href: 'https://e.example/#Account/edit/64f0c1a2b3c4d5e6f',
    key: 'https://e.example/#Account/view/64f0c1a2b3c4d5e6f',
  },
  {
    why: 'SuiteCRM 7, detail and edit',
    href: `https://s.example/index.php?module=Accounts&action=EditView&record=${GUID}&offset=2`,
    key: `https://s.example/index.php?module=Accounts&record=${GUID}`,
  },
  {
    why: 'SuiteCRM 8 has a hash route',
    href: `https://s.example/public/#/accounts/record/${GUID}?return=list`,
    key: `https://s.example/public/#/accounts/record/${GUID}`,
  },
  {
    why: 'Dynamics writes the id in braces, in either case, anywhere in the query',
    href: `https://d.example/main.aspx?id=%7B${GUID.toUpperCase()}%7D&appid=1&etn=account&pagetype=entityrecord`,
    key: `https://d.example/main.aspx?etn=account&id=${GUID}`,
  },
  {
    why: 'Salesforce has two lengths of one id',
    href: 'https://x.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view?ws=1',
    key: 'https://x.lightning.force.com/lightning/r/Account/0015g00000AbCdE',
  },
  {
    why: 'a longer path is not ERPNext, whose records have two parts',
    href: 'https://m.example/app/7a1/62b0/row/9c1f0e2a',
    key: 'https://m.example/app/7a1/62b0/row/9c1f0e2a',
  },
  {
    why: 'nor is a record named in the query or the hash of such a path',
    href: 'https://m.example/app/customer/detail?id=5#/tab/7',
    key: 'https://m.example/app/customer/detail?id=5#/tab/7',
  },
  {
    why: 'a route within the route names the record',
    href: "https://s.example/flp#Partner-manage?sap-ui-app&/C_Partner(Partner='10100023')",
    key: "https://s.example/flp#Partner-manage/C_Partner(Partner='10100023')",
  },
  {
    why: 'any other: view words behind an id, tabs, tracking and session go',
    href: 'https://c.example/customers/42/edit;jsessionid=7?tab=notes&utm_source=m&sid=9#history',
    key: 'https://c.example/customers/42',
  },
  {
    why: 'any other: id-like parameters stay, in order of name',
    href: 'https://c.example/detail.do?type=A&view=2&customerId=7',
    key: 'https://c.example/detail.do?customerId=7&type=A',
  },
  {
    why: 'a page that is named like a view',
    href: 'https://c.example/customers/view',
    key: 'https://c.example/customers/view',
  },
  {
    why: 'a hash that only jumps down the page',
    href: 'https://c.example/c/7#terms',
    key: 'https://c.example/c/7',
  },
])('$why', ({ href, key }) => expect(recordKey(href).replaceAll('%22', '"')).toBe(key));

it('tells two records of one list apart', () => {
  expect(recordKey('https://c.example/#/customer/1?tab=a')).not.toBe(
    recordKey('https://c.example/#/customer/2?tab=a'),
  );
});
