import { browser } from 'wxt/browser';

const COLUMNS = 'bookColumns';

/** The columns of the book's table that the user chose, by key; undefined for the usual ones. */
export async function chosenColumns(): Promise<ReadonlySet<string> | undefined> {
  const { [COLUMNS]: kept } = await browser.storage.local.get(COLUMNS);
  return Array.isArray(kept) ? new Set(kept.filter((key) => typeof key === 'string')) : undefined;
}

export async function keepColumns(columns: ReadonlySet<string> | undefined): Promise<void> {
  if (columns === undefined) await browser.storage.local.remove(COLUMNS);
  else await browser.storage.local.set({ [COLUMNS]: [...columns] });
}
