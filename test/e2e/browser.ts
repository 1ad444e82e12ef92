import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../.scripts/browser.mjs';

export const EXTENSION = path.resolve(
  process.env.KAM_EXTENSION ?? path.join(import.meta.dirname, '../../dist/extension/chrome-mv3'),
);

export interface ExtensionBrowser {
  readonly id: string;
  /** Opens a page in a tab of its own. */
  readonly open: (url: string) => Promise<Page>;
  /** Clicks the extension's toolbar button on the page's tab. */
  readonly click: (page: Page) => Promise<void>;
  /** Clicks the button and gives the real side panel that opens beside the page. */
  readonly openPanel: (page: Page) => Promise<Page>;
  /** The side panel that the browser shows beside tabs on which the button was not clicked, once one is open. */
  readonly panelOfWindow: () => Promise<Page>;
  /** The browser lets the extension have a site without asking: its question is a window that no test can answer. */
  readonly allowWithoutAsking: (pattern: string) => Promise<void>;
  /** Runs an expression in the extension's background worker. */
  readonly inBackground: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium without a window, with the built extension in it, on a fresh profile. */
export async function startBrowser(options: { readonly language?: string } = {}): Promise<ExtensionBrowser> {
  if (!existsSync(path.join(EXTENSION, 'manifest.json')))
    throw new Error('No build to test: run `npm run build` first');
  const profile = mkdtempSync(path.join(tmpdir(), 'kam-e2e-'));
  const program = await findBrowser();
  if (program === undefined) throw new Error('No Chromium was found on this machine');
  const started = launch(program, profile, options.language ?? 'en-US');
  const endpoint = `http://127.0.0.1:${await portOf(profile, started)}`;
  const browser = await chromium.connectOverCDP(endpoint);
  const cdp = await browser.newBrowserCDPSession();
  const { id } = (await send(cdp, 'Extensions.loadUnpacked', { path: EXTENSION })) as { id: string };
  // A click before the background has said what it listens to is lost.
  await until(
    async () => ((await workerRuns(cdp, id)) ? true : undefined),
    'The background worker did not start',
  );
  const later: Browser[] = [];

  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The browser came up without a context');

  const open = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };

  async function click(page: Page): Promise<void> {
    await page.bringToFront();
    await send(cdp, 'Extensions.triggerAction', { id, targetId: await tabOf(cdp, page) });
  }

  async function openPanel(page: Page): Promise<Page> {
    const before = new Set((await panelTargets(cdp, id)).map((target) => target.targetId));
    await click(page);
    return reach((one) => !before.has(one.targetId));
  }

  async function reach(isMeant: (target: Target) => boolean): Promise<Page> {
    const target = await until(
      async () => (await panelTargets(cdp, id)).find(isMeant),
      'The side panel did not open',
    );
    // A panel is not among the pages of a connection that was there before it: connect once more.
    return until(async () => {
      const again = await chromium.connectOverCDP(endpoint);
      const found = again
        .contexts()[0]
        ?.pages()
        .find((one) => one.url() === target.url);
      if (found === undefined) await again.close();
      else later.push(again);
      return found;
    }, 'The side panel opened but could not be reached');
  }

  const panelOfWindow = () => reach(({ url }) => !url.includes('?tab='));

  async function allowWithoutAsking(pattern: string): Promise<void> {
    const settings = await open('chrome://extensions');
    await settings.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${pattern}')`);
    await settings.close();
  }

  async function inBackground(expression: string): Promise<unknown> {
    const again = await chromium.connectOverCDP(endpoint);
    later.push(again);
    const worker = again
      .contexts()[0]
      ?.serviceWorkers()
      .find((one) => one.url().includes(id));
    if (worker === undefined) throw new Error('The background worker is not running');
    return worker.evaluate(expression);
  }

  async function close(): Promise<void> {
    const gone = new Promise((resolve) => started.once('exit', resolve));
    // Its own way of closing also ends the processes that it started, which else go on writing to the profile.
    await send(cdp, 'Browser.close', {}).catch(() => started.kill());
    for (const one of [...later, browser]) await one.close().catch(() => undefined);
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  return { id, open, click, openPanel, panelOfWindow, allowWithoutAsking, inBackground, close };
}

function launch(program: string, profile: string, language: string): ChildProcess {
  const flags = [
    '--headless=new',
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    // Loading over the protocol reports what is wrong with an extension; the command line hides it.
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--window-size=1280,900',
    `--lang=${language}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
  return spawn(program, flags, {
    stdio: 'ignore',
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
  });
}

async function portOf(profile: string, started: ChildProcess): Promise<string> {
  const file = path.join(profile, 'DevToolsActivePort');
  return until(async () => {
    if (started.exitCode !== null) throw new Error(`The browser ended at once with code ${started.exitCode}`);
    // The file is there before it is written: it is whole once its second line is.
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    return path ? port : undefined;
  }, 'The browser did not say on which port it listens');
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

async function panelTargets(cdp: CDPSession, id: string): Promise<Target[]> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.filter((one) => one.url.startsWith(`chrome-extension://${id}/sidepanel.html`));
}

async function workerRuns(cdp: CDPSession, id: string): Promise<boolean> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.some(
    (one) => one.type === 'service_worker' && one.url.startsWith(`chrome-extension://${id}/`),
  );
}

async function tabOf(cdp: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = (await send(cdp, 'Target.getTargets', { filter: [{ type: 'tab' }] })) as {
    targetInfos: Target[];
  };
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await own.detach();
  // A tab's target names the same address as its page; tests give each page an address of its own.
  const tab = targetInfos.find((one) => one.url === targetInfo.url);
  if (tab === undefined) throw new Error(`No tab shows ${targetInfo.url}`);
  return tab.targetId;
}

/** Commands that the driver's own list does not know yet. */
function send(cdp: CDPSession, method: string, params: object): Promise<unknown> {
  return (cdp.send as (method: string, params: object) => Promise<unknown>).call(cdp, method, params);
}

async function until<T>(look: () => Promise<T | undefined>, otherwise: string): Promise<T> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(otherwise);
}
