import type { CrmPage, CrmRecord } from '../crm-adapter.ts';
import { crmRecordAt, type ModuleKinds } from '../crm-record-at.ts';

const KINDS: ModuleKinds = { 'party.party': 'account', 'sale.opportunity': 'opportunity' };

/** The record in the tab in front, whose address the page takes. One that is not saved yet has an id below 0, or none. */
export function trytonRecord(page: CrmPage): CrmRecord | undefined {
  const found = crmRecordAt(page, 'Tryton', KINDS);
  return found === undefined || found.id.startsWith('-') ? undefined : found;
}
