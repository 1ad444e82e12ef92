/** Bundled into a page as a whole: all the ways in which the product can read it, each alone. */
import type { CrmReading } from '../../extension/crm/crm-adapter.ts';
import type { CrmOnPage } from '../../extension/crm/crm-on-page.ts';
import { readPage } from '../../extension/crm/generic/read-page.ts';
import { knownCrms } from '../../extension/crm/known-crms.ts';
import type { PageReading } from '../../extension/crm/page-reading.ts';
import { askCrm } from '../../extension/page-watch/ask-crm.ts';
import { crmOfPage, crmPageOf } from '../../extension/page-watch/crm-of-page.ts';

export interface ReadInPage {
  readonly crm: CrmOnPage;
  readonly api: CrmReading;
  readonly dom: CrmReading;
  /** As if no CRM were known. */
  readonly generic: PageReading;
}

export async function readInPage(): Promise<ReadInPage> {
  const page = crmPageOf(window);
  const known = crmOfPage(page, knownCrms);
  if (known === undefined) throw new Error(`No CRM is known to write ${window.location.href}`);
  const { adapter, crm } = known;
  if (adapter.readApi === undefined || adapter.readDom === undefined)
    throw new Error(`${adapter.name} can be read in one way only`);
  const ask = askCrm({ adapter, page, signal: new AbortController().signal });
  return {
    crm,
    api: await adapter.readApi(page, crm.record, ask),
    dom: adapter.readDom(page, crm.record),
    generic: readPage(document, window.location),
  };
}
