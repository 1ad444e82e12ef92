import { browser } from 'wxt/browser';
import type { Secrecy } from '../../core/account/care-record.ts';
import type { Withheld } from '../../core/exchange/release/withheld.ts';

const LOG = 'disclosures';
/** Older ones are of no use to anybody. */
const MOST = 200;

/** Something that went out: when, as what, up to which level, of how many accounts, and what was left out. */
export interface Disclosed {
  /** ISO moment. */
  readonly at: string;
  /** The kind of file, or the way: never a name of anybody. */
  readonly what: string;
  readonly level: Secrecy;
  readonly accounts: number;
  readonly withheld: Withheld;
}

/** What went out, the latest first. */
export async function disclosures(): Promise<readonly Disclosed[]> {
  const { [LOG]: kept } = await browser.storage.local.get(LOG);
  return Array.isArray(kept) ? (kept as Disclosed[]) : [];
}

export async function logDisclosure(one: Disclosed): Promise<void> {
  await browser.storage.local.set({ [LOG]: [one, ...(await disclosures())].slice(0, MOST) });
}
