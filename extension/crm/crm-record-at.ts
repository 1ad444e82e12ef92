import type { CrmPage, CrmRecord, RecordKind } from './crm-adapter.ts';
import { recordAddress } from './record-address.ts';

/** Which of a CRM's modules, in small letters, are records of which kind; all others are `other`. */
export type ModuleKinds = Readonly<Record<string, RecordKind>>;

/** The record that the page's address names in the manner of one CRM. */
export function crmRecordAt(page: CrmPage, crm: string, kinds: ModuleKinds): CrmRecord | undefined {
  const found = recordAddress(page.location.href, crm);
  if (found === undefined) return undefined;
  const { module, id } = found;
  const word = module.toLowerCase();
  return { kind: Object.hasOwn(kinds, word) ? (kinds[word] as RecordKind) : 'other', module, id };
}
