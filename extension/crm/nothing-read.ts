import type { CrmReading } from './crm-adapter.ts';

/** What an adapter gives about a record that it has no way to. */
export const NOTHING_READ: CrmReading = { fields: [], tables: [] };
