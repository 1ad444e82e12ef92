import type { CrmReading } from './crm-adapter.ts';

export interface ListedContact {
  readonly name: string | undefined;
  readonly title: string | undefined;
  readonly lastContact?: string | undefined;
}

/** People as a table, under headers that the core knows. */
export function contactTable(where: string, listed: readonly ListedContact[]): CrmReading['tables'][number] {
  return {
    of: 'contacts',
    where: `${where} › Contacts`,
    headers: ['Contact name', 'Job title', 'Last contact'],
    rows: listed.map(({ name, title, lastContact }) => [name, title, lastContact].map((text) => text ?? '')),
  };
}
