import type { CrmPage, CrmRecord } from '../crm-adapter.ts';
import { crmRecordAt } from '../crm-record-at.ts';

export function twentyRecord(page: CrmPage): CrmRecord | undefined {
  return crmRecordAt(page, 'Twenty', { company: 'account', person: 'contact', opportunity: 'opportunity' });
}

/** Whether it is Twenty's own cloud, whose interface is on another host than its pages. */
export function isCloud({ location }: CrmPage): boolean {
  return /(?:^|\.)twenty\.com$/.test(new URL(location.href).hostname);
}
