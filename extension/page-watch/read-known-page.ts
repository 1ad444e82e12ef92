import type { CrmAdapter, CrmReading } from '../crm/crm-adapter.ts';
import type { Given } from '../crm/crm-on-page.ts';
import { readPage } from '../crm/generic/read-page.ts';
import type { PageReading } from '../crm/page-reading.ts';
import { crmOfPage, crmPageOf, type KnownPage } from './crm-of-page.ts';
import { isReading } from './is-reading.ts';

/** Reads a page like any other, and beside that by the known places of its CRM where there is one. */
export function readKnownPage(
  page: Window,
  crms: readonly CrmAdapter[],
): (document: Document, location: Location) => PageReading {
  const crmPage = crmPageOf(page);
  return (document, location) => {
    const reading = readPage(document, location);
    const known = crmOfPage(crmPage, crms);
    if (known === undefined) return reading;
    const dom = readDom(known);
    const given: Given[] = dom === undefined ? [] : [{ how: 'dom', ...dom }];
    return { ...reading, crm: known.crm, ...(given.length === 0 ? {} : { given }) };
  };

  function readDom({ adapter, crm }: KnownPage): CrmReading | undefined {
    const { address, page: places } = adapter.known;
    if (address === 'unconfirmed' || places === 'unconfirmed' || places === 'none') return undefined;
    try {
      const read = adapter.readDom?.(crmPage, crm.record);
      return isReading(read) ? read : undefined;
    } catch {
      return undefined;
    }
  }
}
