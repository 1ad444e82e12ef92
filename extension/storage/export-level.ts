import { browser } from 'wxt/browser';
import { SECRECIES, type Secrecy } from '../../core/account/care-record.ts';

const LEVEL = 'export level';

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
