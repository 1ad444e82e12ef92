import type { CrmAdapter, CrmPage } from '../crm/crm-adapter.ts';
import type { CrmOnPage } from '../crm/crm-on-page.ts';

/** A CRM that knows the page, and what it says of it. */
export interface KnownPage {
  readonly adapter: CrmAdapter;
  readonly crm: CrmOnPage;
}

/** The first CRM whose record the address names; one that fails does not know the page. */
export function crmOfPage(page: CrmPage, crms: readonly CrmAdapter[]): KnownPage | undefined {
  for (const adapter of crms) {
    try {
      const record = adapter.recordAt(page);
      if (record === undefined) continue;
      const user = adapter.userOf?.(page);
      const { key, name, known } = adapter;
      return { adapter, crm: { key, name, known, record, ...(user === undefined ? {} : { user }) } };
    } catch {
      // Pages are free to be anything; what an adapter cannot bear is read like any other page.
    }
  }
  return undefined;
}

/** The page as adapters may look at it. */
export function crmPageOf(page: Window): CrmPage {
  return {
    get location() {
      return { href: page.location.href, origin: page.location.origin };
    },
    document: page.document,
    stored: (key) => {
      try {
        return page.localStorage.getItem(key) ?? page.sessionStorage.getItem(key) ?? undefined;
      } catch {
        // Pages may be denied a storage of their own.
        return undefined;
      }
    },
  };
}
