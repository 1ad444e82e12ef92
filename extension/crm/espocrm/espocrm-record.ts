import type { CrmPage, CrmRecord, RecordKind } from '../crm-adapter.ts';
import { recordAddress } from '../record-address.ts';

/** Accounts that are people are an entity of their own only where an administrator made one. */
const KINDS: Readonly<Record<string, RecordKind>> = {
  Account: 'account',
  Contact: 'contact',
  Opportunity: 'opportunity',
  Lead: 'lead',
};

/** Its own ids have 17 hexadecimal figures, which hardly any other program's have. */
const OWN_ID = /^[0-9a-f]{17}$/;
/** Its scripts and style sheets, wherever it is installed and under whatever name it goes. */
const OWN_FILES = 'script[src*="client/lib/espo"], link[href*="client/css/espo"], body[data-id="espocrm"]';

/** The record that a page of EspoCRM shows. An id of another form, as administrators may set, needs more to tell it by. */
export function espocrmRecord({ location, document }: CrmPage): CrmRecord | undefined {
  const address = recordAddress(location.href, 'EspoCRM');
  if (address === undefined || !/^[A-Z]\w*$/.test(address.module)) return undefined;
  if (!OWN_ID.test(address.id) && document.querySelector(OWN_FILES) === null) return undefined;
  return { kind: KINDS[address.module] ?? 'other', module: address.module, id: address.id };
}
