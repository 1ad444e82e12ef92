import type { CrmAdapter } from './crm-adapter.ts';
import { dynamics } from './dynamics/dynamics.ts';
import { erpnext } from './erpnext/erpnext.ts';
import { espocrm } from './espocrm/espocrm.ts';
import { frappeCrm } from './frappe-crm/frappe-crm.ts';
import { fxiaoke } from './fxiaoke/fxiaoke.ts';
import { hubspot } from './hubspot/hubspot.ts';
import { odoo } from './odoo/odoo.ts';
import { pipedrive } from './pipedrive/pipedrive.ts';
import { salesforce } from './salesforce/salesforce.ts';
import { suitecrm7 } from './suitecrm-7/suitecrm-7.ts';
import { suitecrm8 } from './suitecrm-8/suitecrm-8.ts';
import { tryton } from './tryton/tryton.ts';
import { twenty } from './twenty/twenty.ts';
import { twentyCloud } from './twenty/twenty-cloud.ts';
import { vtiger } from './vtiger/vtiger.ts';
import { xiaoshouyi } from './xiaoshouyi/xiaoshouyi.ts';
import { zoho } from './zoho/zoho.ts';

/** Every CRM that is known by name. The first whose address fits a page reads it; any other page is read generically. */
export const knownCrms: readonly CrmAdapter[] = [
  espocrm,
  tryton,
  odoo,
  salesforce,
  hubspot,
  zoho,
  pipedrive,
  fxiaoke,
  xiaoshouyi,
  dynamics,
  vtiger,
  suitecrm7,
  suitecrm8,
  twenty,
  twentyCloud,
  frappeCrm,
  erpnext,
];
