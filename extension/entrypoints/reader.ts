import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../crm/generic/read-page.ts';
import { PANEL_PORT, type PageMessage } from '../page-watch/messages.ts';
import { watchPage } from '../page-watch/watch-page.ts';

/** Put into a page when the panel wants it read. Idle until a panel connects, and again once none is there. */
export default defineUnlistedScript(() => {
  const world = globalThis as { kamReader?: true };
  if (world.kamReader) return;
  world.kamReader = true;

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT) return;
    const tell = (message: PageMessage) => port.postMessage(message);
    if (!/html|xml/.test(document.contentType)) {
      tell({ kind: 'not-html', contentType: document.contentType });
      return;
    }
    const stop = watchPage(window, readPage, tell);
    port.onDisconnect.addListener(stop);
  });
});
