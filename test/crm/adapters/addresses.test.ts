import { describe, expect, it } from 'vitest';
import { recordKey } from '../../../extension/crm/generic/record-key.ts';
import { knownCrms } from '../../../extension/crm/known-crms.ts';
import { pageAt } from '../recorded-page.ts';

const G = '0a1b2c3d-1111-4222-8333-444455556666';
const SUITE_8 = '<app-root></app-root>';
const DESK = '<link rel="stylesheet" href="/assets/frappe/dist/css/desk.bundle.css">';
const FRAPPE_CRM = '<script type="module" src="/assets/crm/frontend/assets/index-1.js"></script>';

/** What the first CRM that knows the address says: `dynamics account account 42`. */
function told(url: string, html = ''): string | undefined {
  const page = pageAt(url, { html });
  for (const { key, recordAt } of knownCrms) {
    const record = recordAt(page);
    if (record !== undefined) return `${key} ${record.kind} ${record.module} ${record.id}`;
  }
  return undefined;
}

describe('an address of a record', () => {
  it.each<{ why: string; url: string; html?: string; is: string }>([
    {
      why: 'SuiteCRM 7, parameters in another order, on a port, in a folder',
      url: `http://crm.example:8080/suite/index.php?record=${G}&action=DetailView&offset=3&module=Accounts&stamp=1#top`,
      is: `suitecrm-7 account Accounts ${G}`,
    },
    {
      why: 'as it becomes when a link in a list is clicked',
      url: `https://crm.example/index.php?action=ajaxui#ajaxUILoc=index.php%3Fmodule%3DAccounts%26offset%3D1%26action%3DDetailView%26record%3D${G}`,
      is: `suitecrm-7 account Accounts ${G}`,
    },
    {
      why: 'the same from the folder’s own address',
      url: `https://crm.example/?action=ajaxui#ajaxUILoc=index.php%3Fmodule%3DOpportunities%26action%3DDetailView%26record%3D${G}`,
      is: `suitecrm-7 opportunity Opportunities ${G}`,
    },
    {
      why: 'ids of seed data are no GUIDs',
      url: 'https://crm.example/index.php?module=Contacts&action=DetailView&record=seed_jim_id',
      is: 'suitecrm-7 contact Contacts seed_jim_id',
    },
    {
      why: 'SuiteCRM 8, in a folder, with a query behind the route',
      url: `https://crm.example/suite8/public/?_=1#/accounts/record/${G}?return_module=Accounts&offset=1`,
      html: SUITE_8,
      is: `suitecrm-8 account accounts ${G}`,
    },
    {
      why: 'SuiteCRM 8, being edited',
      url: `https://crm.example/#/opportunities/edit/${G}`,
      html: SUITE_8,
      is: `suitecrm-8 opportunity opportunities ${G}`,
    },
    {
      why: 'vtiger, whose parameters come in any order',
      url: 'https://crm.example/vt/index.php?record=12&app=MARKETING&view=Detail&module=Accounts&mode=showDetailViewByMode&requestMode=full',
      is: 'vtiger account Accounts 12',
    },
    {
      why: 'vtiger, at a related list of the account',
      url: 'https://crm.example/index.php?module=Accounts&relatedModule=Contacts&view=Detail&record=12&mode=showRelatedList&relationId=1&tab_label=Contacts',
      is: 'vtiger account Accounts 12',
    },
    {
      why: 'Dynamics, the id in braces and capitals, the parameters in another order',
      url: `https://orgab12.crm4.dynamics.com/main.aspx?id=%7B${G.toUpperCase()}%7D&etn=Account&pagetype=entityrecord&appid=1`,
      is: `dynamics account account ${G}`,
    },
    {
      why: 'Dynamics in China',
      url: `https://org.crm.dynamics.cn/main.aspx?pagetype=entityrecord&etn=opportunity&id=${G}`,
      is: `dynamics opportunity opportunity ${G}`,
    },
    {
      why: 'Dynamics on one’s own server, with the organisation in the path and the table by its number',
      url: `https://crm.example/contoso/main.aspx?etc=1&extraqs=&histKey=1&id=%7b${G}%7d&newWindow=true&pagetype=entityrecord#42`,
      is: `dynamics account account ${G}`,
    },
    {
      why: 'Salesforce, with 18 signs, in the tab of another record',
      url: 'https://x.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view?ws=%2Flightning%2Fr%2FCase%2F5005g00000ZzZzZAAV%2Fview',
      is: 'salesforce account Account 0015g00000AbCdE',
    },
    {
      why: 'Salesforce, a sandbox, with 15 signs',
      url: 'https://acme--uat.sandbox.lightning.force.com/lightning/r/Account/0015g00000AbCdE/edit',
      is: 'salesforce account Account 0015g00000AbCdE',
    },
    {
      why: 'Salesforce without the kind',
      url: 'https://x.lightning.force.com/lightning/r/0065g00000AbCdEAAV/view',
      is: 'salesforce opportunity Opportunity 0065g00000AbCdE',
    },
    {
      why: 'Salesforce in China',
      url: 'https://x.lightning.sfcrmapps.cn/lightning/r/Account/0015g00000AbCdEAAV/view',
      is: 'salesforce account Account 0015g00000AbCdE',
    },
    {
      why: 'Salesforce Classic',
      url: 'https://eu12.salesforce.com/0015g00000AbCdE?srPos=0&srKp=001',
      is: 'salesforce account Account 0015g00000AbCdE',
    },
    {
      why: 'Lightning as it was first',
      url: 'https://x.my.salesforce.com/one/one.app?source=a#/sObject/0015g00000AbCdEAAV/view',
      is: 'salesforce account Account 0015g00000AbCdE',
    },
    {
      why: 'Salesforce, an object of the customer’s own',
      url: 'https://x.lightning.force.com/lightning/r/Site__c/a015g00000AbCdEAAV/view',
      is: 'salesforce other Site__c a015g00000AbCdE',
    },
    {
      why: 'HubSpot, in Europe, with a view behind',
      url: 'https://app-eu1.hubspot.com/contacts/4711/record/0-2/9001/view/1?eschref=%2F',
      is: 'hubspot account 0-2 9001',
    },
    {
      why: 'HubSpot, in Asia',
      url: 'https://app-ap1.hubspot.com/contacts/4711/record/0-3/9001',
      is: 'hubspot opportunity 0-3 9001',
    },
    {
      why: 'HubSpot as it was before',
      url: 'https://app.hubspot.com/contacts/4711/company/9001/?interaction=note',
      is: 'hubspot account 0-2 9001',
    },
    {
      why: 'HubSpot, an object of the customer’s own',
      url: 'https://app.hubspot.com/contacts/4711/record/2-98765/9001',
      is: 'hubspot other 2-98765 9001',
    },
    {
      why: 'Zoho in Europe, with a canvas behind',
      url: 'https://crm.zoho.eu/crm/org20098805637/tab/Accounts/346103000146134135/canvas/3461030001',
      is: 'zoho account Accounts 346103000146134135',
    },
    {
      why: 'Zoho in China; deals are called potentials',
      url: 'https://crm.zoho.com.cn/crm/org1/tab/Potentials/346103000146134135',
      is: 'zoho opportunity Potentials 346103000146134135',
    },
    {
      why: 'Zoho, a sandbox by its name',
      url: 'https://crmsandbox.zoho.com/crm/uat/tab/Accounts/346103000146134135',
      is: 'zoho account Accounts 346103000146134135',
    },
    {
      why: 'Zoho without the organisation',
      url: 'https://crm.zoho.com/crm/tab/Accounts/346103000146134135/edit',
      is: 'zoho account Accounts 346103000146134135',
    },
    {
      why: 'Pipedrive',
      url: 'https://acme-sandbox.pipedrive.com/organization/812/?x=1#deals',
      is: 'pipedrive account organization 812',
    },
    {
      why: 'Twenty, in its cloud, with the id in capitals',
      url: `https://acme.twenty.com/object/company/${G.toUpperCase()}?viewId=1#timeline`,
      is: `twenty-cloud account company ${G}`,
    },
    {
      why: 'Twenty, on one’s own server',
      url: `https://crm.example/object/opportunity/${G}/`,
      is: `twenty opportunity opportunity ${G}`,
    },
    {
      why: 'ERPNext; names are encoded',
      url: 'https://erp.example/app/customer/Dune%20%26%20S%C3%B6hne%20%2F%20Fez',
      html: DESK,
      is: 'erpnext account customer Dune & Söhne / Fez',
    },
    {
      why: 'ERPNext since 16',
      url: 'https://erp.example/desk/customer/CUST-2026-00042',
      html: DESK,
      is: 'erpnext account customer CUST-2026-00042',
    },
    {
      why: 'Frappe CRM; a per cent sign in a name is not an escape',
      url: 'https://desk.example/crm/organizations/100%25%20Marine?tab=deals#notes',
      html: FRAPPE_CRM,
      is: 'frappe-crm account organizations 100% Marine',
    },
    {
      why: '纷享销客',
      url: 'https://hws.fxiaoke.com/XV/UI/Home?a=1#paasapp/detail/=/appId_CRM/AccountObj/64f0c1a2b3c4d5e6f7a8b9c0',
      is: 'fxiaoke account AccountObj 64f0c1a2b3c4d5e6f7a8b9c0',
    },
    {
      why: '销售易',
      url: 'https://crm.xiaoshouyi.com/bff/neoweb?x=1#/entityDetail/opportunity/1473854063886983?objectApiKey=opportunity',
      is: 'xiaoshouyi opportunity opportunity 1473854063886983',
    },
  ])('$why', ({ url, html, is }) => expect(told(url, html)).toBe(is));
});

describe('an address of no record', () => {
  it.each<{ why: string; url: string; html?: string }>([
    { why: 'SuiteCRM 7: a list', url: 'https://crm.example/index.php?module=Accounts&action=index' },
    {
      why: 'SuiteCRM 7: a search',
      url: 'https://crm.example/index.php?module=Home&action=UnifiedSearch&query_string=Lantern',
    },
    {
      why: 'SuiteCRM 7: a report that was called from a record',
      url: `https://crm.example/index.php?module=AOR_Reports&action=Popup&record=${G}`,
    },
    { why: 'SuiteCRM 8: a list', url: 'https://crm.example/#/accounts/index', html: SUITE_8 },
    { why: 'SuiteCRM 8: a new record', url: 'https://crm.example/#/accounts/create', html: SUITE_8 },
    { why: 'another product with such a route', url: `https://app.example/#/accounts/record/${G}` },
    { why: 'vtiger: a list', url: 'https://crm.example/index.php?module=Accounts&view=List&viewname=4' },
    {
      why: 'vtiger: settings',
      url: 'https://crm.example/index.php?module=Vtiger&parent=Settings&view=Index',
    },
    { why: 'vtiger: a new record', url: 'https://crm.example/index.php?module=Accounts&view=Edit' },
    {
      why: 'Dynamics: a list',
      url: 'https://o.crm.dynamics.com/main.aspx?appid=1&pagetype=entitylist&etn=account&viewid=2',
    },
    {
      why: 'Dynamics: a dashboard with a record’s words',
      url: `https://o.crm.dynamics.com/main.aspx?pagetype=dashboard&etn=account&id=${G}`,
    },
    {
      why: 'Dynamics: a new record',
      url: 'https://o.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=account',
    },
    {
      why: 'Salesforce: a list',
      url: 'https://x.lightning.force.com/lightning/o/Account/list?filterName=Recent',
    },
    { why: 'Salesforce: setup', url: 'https://x.lightning.force.com/lightning/setup/SetupOneHome/home' },
    {
      why: 'another host with such a path',
      url: 'https://x.example/lightning/r/Account/0015g00000AbCdEAAV/view',
    },
    {
      why: 'a host that only sounds alike',
      url: 'https://salesforce.com.example/lightning/r/Account/0015g00000AbCdEAAV/view',
    },
    { why: 'HubSpot: a list', url: 'https://app.hubspot.com/contacts/4711/objects/0-2/views/all/list' },
    { why: 'HubSpot: settings', url: 'https://app.hubspot.com/settings/4711/properties?type=0-2' },
    {
      why: 'Zoho: a list',
      url: 'https://crm.zoho.com/crm/org1/tab/Accounts/custom-view/346103000146134135/list',
    },
    {
      why: 'Zoho: a copy being made',
      url: 'https://crm.zoho.com/crm/org1/tab/Accounts/346103000146134135/clone',
    },
    { why: 'Zoho: a new record', url: 'https://crm.zoho.com/crm/org1/tab/Accounts/create' },
    { why: 'Pipedrive: a list', url: 'https://acme.pipedrive.com/organizations/list/user/everyone' },
    { why: 'Pipedrive: a board', url: 'https://acme.pipedrive.com/pipeline/1/user/everyone' },
    { why: 'Twenty: a list', url: 'https://crm.example/objects/companies?viewId=1' },
    { why: 'ERPNext: a list', url: 'https://erp.example/app/customer/view/list', html: DESK },
    { why: 'ERPNext: a list that is named in short', url: 'https://erp.example/app/customer', html: DESK },
    { why: 'ERPNext: not yet saved', url: 'https://erp.example/app/customer/new-customer-abc', html: DESK },
    { why: 'another product with such a path', url: 'https://app.example/app/customer/42' },
    { why: 'Frappe CRM: a list', url: 'https://desk.example/crm/organizations/view/list', html: FRAPPE_CRM },
    {
      why: 'Frappe CRM: a list of the usual kind',
      url: 'https://desk.example/crm/organizations/view',
      html: FRAPPE_CRM,
    },
    { why: '纷享销客: a list', url: 'https://www.fxiaoke.com/XV/UI/Home#crm/list/=/AccountObj' },
    { why: '销售易: a list', url: 'https://crm.xiaoshouyi.com/bff/neoweb#/entityList/account' },
  ])('$why', ({ url, html }) => expect(told(url, html)).toBeUndefined());
});

it.each<{ why: string; one: string; other: string }>([
  {
    why: 'SuiteCRM 7, loaded into a page and on its own',
    one: `https://c.example/index.php?module=Accounts&action=DetailView&record=${G}`,
    other: `https://c.example/?action=ajaxui#ajaxUILoc=index.php%3Faction%3DDetailView%26module%3DAccounts%26record%3D${G}`,
  },
  {
    why: 'HubSpot, before and now',
    one: 'https://app.hubspot.com/contacts/4711/company/9001/',
    other: 'https://app.hubspot.com/contacts/4711/record/0-2/9001/view/1',
  },
  {
    why: 'vtiger, whole and in short',
    one: 'https://c.example/index.php?module=Accounts&view=Detail&record=12',
    other:
      'https://c.example/index.php?record=12&module=Accounts&relatedModule=Contacts&view=Detail&mode=showRelatedList',
  },
  {
    why: 'Twenty, in either case',
    one: `https://c.example/object/company/${G}`,
    other: `https://c.example/object/company/${G.toUpperCase()}?viewId=2`,
  },
])('two addresses of one record have one key: $why', ({ one, other }) =>
  expect(recordKey(other)).toBe(recordKey(one)),
);
