import { browser } from 'wxt/browser';
import type { Disclosed } from '../../core/exchange/release/disclosed.ts';

const LOG = 'disclosures';
/** Older ones are of no use to anybody. */
const MOST = 200;

/** What went out, the latest first. */
export async function disclosures(): Promise<readonly Disclosed[]> {
  const { [LOG]: kept } = await browser.storage.local.get(LOG);
  return Array.isArray(kept) ? (kept as Disclosed[]) : [];
}

export async function logDisclosure(one: Disclosed): Promise<void> {
  await browser.storage.local.set({ [LOG]: [one, ...(await disclosures())].slice(0, MOST) });
}
