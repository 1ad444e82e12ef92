import { browser } from 'wxt/browser';
import { PANEL_PORT, type PageMessage, type PanelMessage } from '../page-watch/messages.ts';
import { isAllowed, onAllowedChange } from '../permissions/allowed-sites.ts';
import { siteOf } from '../permissions/site.ts';
import type { PageState } from './page-state.ts';
import { whyUnreadable } from './why-unreadable.ts';

type Port = ReturnType<typeof browser.tabs.connect>;

/** Firefox says that it put the reader into its own pages too, but none is there: after so many tries, none will be. */
const SILENT_TRIES = 3;
const NO_ANSWER = 'The page gives no answer';

export interface TabFollower {
  /** Read again from scratch: the user asked for it. */
  readonly again: () => void;
  /** Says something to the page; lost where no page listens just now. */
  readonly say: (message: PanelMessage) => void;
  readonly stop: () => void;
}

/**
 * Keeps the panel in step with one tab: puts the reader into the page, listens to it, and does so again after
 * each navigation, for as long as the permission of the user's click lasts, or for good where the site is allowed.
 * The line to the page breaks with the page, so what was read never outlives it.
 *
 * @param hear Told everything that the page says, beside what that means for the panel.
 * @param greet Called when a page has come to listen.
 */
export function followTab(
  tabId: number,
  tell: (state: PageState) => void,
  hear: (message: PageMessage) => void = () => undefined,
  greet: () => void = () => undefined,
): TabFollower {
  let port: Port | undefined;
  let attempt = 0;
  /** Lines in a row that broke before anything came over them. */
  let silent = 0;
  let stopped = false;

  browser.tabs.onUpdated.addListener(updated);
  const deafen = onAllowedChange((added) => {
    if (added && port !== undefined) void sayAllowed();
    // What is not allowed any more can only be read on where the user has clicked: the browser knows.
    else void attach();
  });
  void attach();
  return { again, say, stop };

  function again(): void {
    // By a new line, since Firefox may keep one open whose page has gone.
    void attach();
  }

  async function attach(): Promise<void> {
    attempt += 1;
    const mine = attempt;
    drop();
    tell({ kind: 'reading' });
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
      if (mine === attempt && !stopped) listen();
    } catch (error) {
      if (mine === attempt && !stopped) await explain(String(error), mine);
    }
  }

  function listen(): void {
    const line = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
    port = line;
    line.onMessage.addListener((message: PageMessage) => {
      if (port !== line) return;
      silent = 0;
      hear(message);
      if (message.kind !== 'teach') tell(stateOf(message));
    });
    greet();
    void sayAllowed();
    line.onDisconnect.addListener(() => {
      if (port !== line || stopped) return;
      port = undefined;
      silent += 1;
      if (silent < SILENT_TRIES) void attach();
      else void explain(NO_ANSWER, attempt);
    });
  }

  async function explain(error: string, mine: number): Promise<void> {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (mine !== attempt || stopped) return;
    // A page on its way says no more than that it is on its way; `updated` comes back to it.
    if (tab?.status === 'loading' && /removed|no frame|navigat|no answer/i.test(error)) return;
    const reason = whyUnreadable(error, tab?.url);
    tell({ kind: 'blank', reason, ...(reason === 'failed' ? { detail: error } : {}) });
  }

  function updated(id: number, change: { status?: string | undefined }): void {
    if (id !== tabId || port !== undefined) return;
    if (change.status === 'complete' || change.status === 'loading') void attach();
  }

  function say(message: PanelMessage): void {
    port?.postMessage(message);
  }

  /** The page cannot ask the browser itself. */
  async function sayAllowed(): Promise<void> {
    const line = port;
    const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
    const site = siteOf(url);
    if (site === undefined) return;
    const allowed = await isAllowed(site);
    if (port === line) say({ kind: 'allowed', origin: site.origin, allowed });
  }

  function drop(): void {
    const line = port;
    port = undefined;
    line?.disconnect();
  }

  function stop(): void {
    stopped = true;
    browser.tabs.onUpdated.removeListener(updated);
    deafen();
    drop();
  }
}

function stateOf(message: Exclude<PageMessage, { kind: 'teach' }>): PageState {
  switch (message.kind) {
    case 'reading':
      return { kind: 'read', page: message.reading, final: message.final, at: new Date().toISOString() };
    case 'moved':
      return { kind: 'reading' };
    case 'held':
      return { kind: 'blank', reason: 'held' };
    case 'failed':
      return { kind: 'blank', reason: 'failed', detail: message.error };
    case 'not-html':
      return { kind: 'blank', reason: message.contentType === 'application/pdf' ? 'pdf' : 'not-html' };
  }
}
