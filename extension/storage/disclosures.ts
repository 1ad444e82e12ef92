import { browser } from 'wxt/browser';
import { SECRECIES, type Secrecy } from '../../core/account/care-record.ts';
import type { Withheld } from '../../core/exchange/release/withheld.ts';

const LEVEL = 'export level';
const LOG = 'disclosures';
/** Older ones are of no use to anybody. */
const MOST = 200;

/** Something that went out: when, as what, up to which level, of how many accounts, and what was left out. */
export interface Disclosed {
  /** ISO moment. */
  readonly at: string;
  /** Name of the file, or of the way. */
  readonly what: string;
  readonly level: Secrecy;
  readonly accounts: number;
  readonly withheld: Withheld;
}

/** Up to which level files, copies and calendars contain what is known. */
export async function exportLevel(): Promise<Secrecy> {
  const { [LEVEL]: kept } = await browser.storage.local.get(LEVEL);
  return SECRECIES.find((one) => one === kept) ?? 'internal';
}

export async function chooseExportLevel(level: Secrecy): Promise<void> {
  await browser.storage.local.set({ [LEVEL]: level });
}

export function onExportLevel(use: (level: Secrecy) => void): () => void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const level = SECRECIES.find((one) => one === changes[LEVEL]?.newValue);
    if (level !== undefined) use(level);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** What went out, the latest first. */
export async function disclosures(): Promise<readonly Disclosed[]> {
  const { [LOG]: kept } = await browser.storage.local.get(LOG);
  return Array.isArray(kept) ? (kept as Disclosed[]) : [];
}

export async function logDisclosure(one: Disclosed): Promise<void> {
  await browser.storage.local.set({ [LOG]: [one, ...(await disclosures())].slice(0, MOST) });
}
