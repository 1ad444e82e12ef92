import type { CrmAdapter, CrmPage, CrmRecord, RecordKind } from '../crm-adapter.ts';
import { crmRecordAt } from '../crm-record-at.ts';
import { readSalesforcePage } from './read-salesforce-page.ts';

const HOSTS = /\.(?:force|salesforce|cloudforce)\.(?:com|mil)$|\.(?:sfcrmapps|sfcrmproducts)\.cn$/;
/** The first three signs of an id tell the kind of its record. */
const BY_PREFIX: Readonly<Record<string, readonly [module: string, kind: RecordKind]>> = {
  '001': ['Account', 'account'],
  '003': ['Contact', 'contact'],
  '006': ['Opportunity', 'opportunity'],
  '00Q': ['Lead', 'lead'],
};

/**
 * Salesforce: Lightning, and addresses of Classic.
 *
 * Confirmed by documentation: addresses of records, prefixes of ids, names of fields. By public practice: the mark
 * `data-target-selection-name` around each field of a record page, hosts in China. Its interface answers on another
 * host and to a token that pages do not have, so it is not asked; who is signed in is not told by a stable part of the page.
 */
export const salesforce: CrmAdapter = {
  key: 'salesforce',
  name: 'Salesforce',
  known: { address: 'documented', page: 'practice', api: 'none' },
  recordAt: (page) => (HOSTS.test(new URL(page.location.href).hostname) ? named(page) : undefined),
  readDom: readSalesforcePage,
};

function named(page: CrmPage): CrmRecord | undefined {
  const record = crmRecordAt(page, 'Salesforce', {});
  if (record === undefined) return undefined;
  const [module, kind] = BY_PREFIX[record.id.slice(0, 3)] ?? [record.module, 'other'];
  return { ...record, module, kind };
}
