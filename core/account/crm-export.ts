import { normaliseLabel } from './normalise.ts';

/** Field names that only a CRM's own export gives; two of them settle it. */
const NAMES = new Set(
  'billingcity|billingstreet|billingstate|billingcountry|shippingcity|shippingstreet|ownerid|isdeleted|accountsource|numberofemployees|annualrevenue|masterrecordid|jigsaw|lastvieweddate|industrycode|estimatedvalue|hubspotownerid|hsobjectid|lifecyclestage|assigneduserid|assignedusername|dateentered|createdbyid|systemmodstamp|recordtypeid|customertypecode|numberofcontacts|partnerid|createuid|writedate|billingpostalcode|billingcountrycode|shippingstate|shippingstreet|shippingpostalcode|billingaddresscity|billingaddressstreet|billingaddresscountry|billingaddressstate|shippingaddresscity|lastmodifieddate|lastmodifiedbyid|lastactivitydate|lastreferenceddate|lastmodifieddatetime|siccode|sicdesc|tickersymbol|phoneoffice|phonefax|photourl|accountcategorycode|ownershipcode|primarycontactid|hsleadstatus|hubspotteamid|numassociatedcontacts|numassociateddeals|totalmoneyraised'.split(
    '|',
  ),
);
/** The same in the words that a CRM's export shows to people; a person's own sheet has at most one of them. */
const LABELS = new Set(
  'Billing street|Billing city|Billing state|Billing state/province|Billing zip/postal code|Billing country|Shipping street|Shipping city|Shipping state/province|Shipping country|Record ID|Create date|Created time|Modified time|Last modified date|Last activity|Last activity date|Last activity time|Lifecycle stage|Lead status|Account source|Account site|Account record type|Account owner alias|Number of associated contacts|Number of associated deals|Associated contact|Associated deal|Company domain name|Address 1: City|Address 1: Country/Region|Main phone|Primary contact|负责人主属部门|成交状态|锁定状态|生命状态|最后修改人'
    .split('|')
    .map(normaliseLabel),
);
/** `(Do Not Modify) Account`, `Account Owner.id`, `Organization - Name`: one is enough. */
const SURE = /^\(do not modify\)|^account owner\.id$|^organi[sz]ation - /i;

/** Whether a table is an export in a CRM's own words, where *Annual Revenue* is the customer's turnover. */
export function isCrmExport(headers: readonly string[]): boolean {
  if (headers.some((header) => SURE.test(header.trim()))) return true;
  // Field names are written together or with underscores; a person writes `Annual revenue`.
  const names = headers.filter((header) => /^[A-Za-z][A-Za-z0-9_]*$/.test(header));
  const keys = new Set(headers.map(normaliseLabel));
  return (
    names.filter((name) => NAMES.has(normaliseLabel(name))).length >= 2 ||
    [...keys].filter((key) => LABELS.has(key)).length >= 2
  );
}
