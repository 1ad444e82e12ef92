import { browser } from 'wxt/browser';
import { allowedPatterns, onAllowedChange } from './allowed-sites.ts';

const PREFIX = 'reader ';

/**
 * Has the reader put into the pages of every allowed site as they load, and of no other: it is there when the
 * panel looks, and does nothing until then. Wherever a site was allowed or taken back, this follows.
 */
export function keepReaders(): void {
  // One after the other, so that the newest state is the one that stays.
  let last = bringUpToDate();
  const again = () => {
    last = last.then(bringUpToDate);
  };
  onAllowedChange(again);
  // An update of the extension loses what was registered.
  browser.runtime.onInstalled.addListener(again);
  browser.runtime.onStartup.addListener(again);
}

async function bringUpToDate(): Promise<void> {
  try {
    const patterns = new Set(await allowedPatterns());
    const registered = await browser.scripting.getRegisteredContentScripts();
    const own = new Set(registered.map(({ id }) => id).filter((id) => id.startsWith(PREFIX)));
    const gone = [...own].filter((id) => !patterns.has(id.slice(PREFIX.length)));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    const lacking = [...patterns].filter((pattern) => !own.has(PREFIX + pattern));
    if (lacking.length > 0)
      await browser.scripting.registerContentScripts(
        lacking.map((pattern) => ({
          id: PREFIX + pattern,
          matches: [pattern],
          js: ['/reader.js'],
          runAt: 'document_idle' as const,
          persistAcrossSessions: true,
        })),
      );
  } catch {
    // The panel puts the reader into an allowed page by itself as well; this is only sooner.
  }
}
