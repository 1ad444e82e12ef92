import type { CrmReading } from './crm-adapter.ts';

type Listed = CrmReading['tables'][number];

/**
 * The lists that could be had. A user may see an account and not its deals: the account’s own fields then still count,
 * and the page’s own tables stand in for the list.
 */
export async function tablesHad(asked: readonly Promise<Listed>[]): Promise<readonly Listed[]> {
  const settled = await Promise.allSettled(asked);
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
