import type { CrmAdapter } from './crm-adapter.ts';

/** Every CRM that is known by name. The first whose address fits a page reads it; any other page is read generically. */
export const knownCrms: readonly CrmAdapter[] = [];
