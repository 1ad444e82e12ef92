import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PANEL_PORT, type PageMessage, type PanelMessage } from '../page-watch/messages.ts';
import { servePanel } from '../page-watch/serve-panel.ts';

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
    const line = servePanel(window, tell);
    port.onMessage.addListener((message: PanelMessage) => line.hear(message));
    port.onDisconnect.addListener(line.stop);
  });
});
