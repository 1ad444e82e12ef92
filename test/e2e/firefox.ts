import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFirefox } from '../../.scripts/browser.mjs';
import { connectMarionette, type Marionette } from './marionette.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../dist/extension/firefox-mv3');
const ID = 'kam-sidecar@kam-sidecar.invalid';
/** As Firefox makes ids of toolbar items out of an extension's. */
const BUTTON = `#${ID.replace(/[^a-z-]/g, '_')}-browser-action .unified-extensions-item-action-button`;

const PREFERENCES = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  // Its question about a permission is part of the browser's own window: taken for answered with yes.
  'extensions.webextOptionalPermissionPrompts': false,
};

/** Firefox with the built extension, and with the sidebar that its toolbar button opens. */
export interface Firefox {
  /** Leads the tab in front to an address. */
  readonly goTo: (url: string) => Promise<void>;
  /** Opens an address in a new tab, brings it to the front and gives back its handle. */
  readonly newTab: (url: string) => Promise<string>;
  readonly tab: () => Promise<string>;
  readonly toTab: (handle: string) => Promise<void>;
  /** Runs a function, without anything from around it, in the page in front. */
  readonly inPage: <T, A extends string>(
    run: (document: Document, ...args: A[]) => T,
    ...args: A[]
  ) => Promise<T>;
  /** Runs a function, without anything from around it, in the open sidebar. */
  readonly inSidebar: <T, A extends string>(
    run: (document: Document, ...args: A[]) => T,
    ...args: A[]
  ) => Promise<T>;
  /** Clicks the toolbar button. */
  readonly click: () => Promise<void>;
  /** Moves the pointer to a point of the page in front and clicks there. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** What stands on the toolbar button; empty where nothing does. */
  readonly badge: () => Promise<string>;
  /** Addresses of the open tabs. */
  readonly tabs: () => Promise<readonly string[]>;
  /** From now on takes what the browser would hand to the desktop to be shown, which no desktop is there to show. */
  readonly hearAlerts: () => Promise<void>;
  /** Title and text of each alert since then. */
  readonly alerts: () => Promise<readonly (readonly [title: string, text: string])[]>;
  /** Clicks the last alert. */
  readonly clickAlert: () => Promise<void>;
  /** A PNG of the whole window. */
  readonly picture: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export async function startFirefox(): Promise<Firefox> {
  if (!existsSync(path.join(EXTENSION, 'manifest.json')))
    throw new Error('No build to test: run `npm run build` first');
  const program = findFirefox();
  if (program === undefined) throw new Error('No Firefox was found on this machine');
  const profile = mkdtempSync(path.join(tmpdir(), 'kam-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const started = launch(program, profile);
  const line = await connectMarionette(await portOf(profile, started));
  await line.send('WebDriver:NewSession', { capabilities: {} });
  await line.send('Addon:Install', { path: EXTENSION, temporary: true });

  return {
    goTo: async (url) => void (await line.send('WebDriver:Navigate', { url })),
    newTab: async (url) => {
      const { handle } = (await line.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
        handle: string;
      };
      await line.send('WebDriver:SwitchToWindow', { handle });
      await line.send('WebDriver:Navigate', { url });
      return handle;
    },
    tab: async () => ((await line.send('WebDriver:GetWindowHandle')) as { value: string }).value,
    toTab: async (handle) => void (await line.send('WebDriver:SwitchToWindow', { handle, focus: true })),
    inPage: (run, ...args) => callInPage(line, `return (${run})(document, ...arguments)`, args),
    inSidebar: (run, ...args) =>
      inBrowser(line, () => callInSidebar(line, `(${run})(content.document, ...${JSON.stringify(args)})`)),
    click: () =>
      inBrowser(line, async () => {
        const found = (await line.send('WebDriver:FindElement', {
          using: 'css selector',
          value: BUTTON,
        })) as { value: Record<string, string> };
        await line.send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
      }),
    clickAt: async (x, y) => {
      const moves = [x - 1, x].map((at) => ({ type: 'pointerMove', x: at, y, duration: 0 }));
      const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
      const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
      await line.send('WebDriver:PerformActions', {
        actions: [{ ...pointer, actions: [...moves, ...press] }],
      });
    },
    badge: () => inWindow(line, `return document.querySelector('${BUTTON}')?.getAttribute('badge') ?? ''`),
    tabs: () => inWindow(line, 'return gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)'),
    hearAlerts: () => inWindow(line, HEAR_ALERTS),
    alerts: () => inWindow(line, 'return window.kamAlerts.map(({ alert }) => [alert.title, alert.text])'),
    clickAlert: () =>
      inWindow(
        line,
        `const { alert, listener } = window.kamAlerts.at(-1);
        listener.observe(null, 'alertclickcallback', alert.cookie);`,
      ),
    picture: () =>
      inBrowser(line, async () => {
        const { value } = (await line.send('WebDriver:TakeScreenshot', { full: true })) as { value: string };
        return Buffer.from(value, 'base64');
      }),
    close: async () => {
      const gone = new Promise((resolve) => started.once('exit', resolve));
      await line.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => started.kill());
      await gone;
      line.end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/** Takes the place of the service that hands notifications to the desktop. */
const HEAR_ALERTS = `
  window.kamAlerts = [];
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(alert, listener) {
      window.kamAlerts.push({ alert, listener });
      listener?.observe(null, 'alertshow', alert.cookie);
    },
    closeAlert() {},
  };
  const factory = {
    QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
    createInstance: (id) => service.QueryInterface(id),
  };
  Components.manager
    .QueryInterface(Ci.nsIComponentRegistrar)
    .registerFactory(Services.uuid.generateUUID(), 'alerts heard', '@mozilla.org/alerts-service;1', factory);
`;

/** Runs code in the window around the pages. */
async function inWindow<T>(line: Marionette, script: string): Promise<T> {
  const { value } = (await inBrowser(line, () =>
    line.send('WebDriver:ExecuteScript', { script, args: [] }),
  )) as { value: T };
  return value;
}

/** Sends code into the sidebar's process and waits for what comes back. */
const IN_SIDEBAR = `
  const [code, done] = arguments;
  const sidebar = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
  if (!sidebar?.messageManager) return done({ error: 'No sidebar is open' });
  const name = 'kam-' + Math.random();
  sidebar.messageManager.addMessageListener(name, function heard({ data }) {
    sidebar.messageManager.removeMessageListener(name, heard);
    done(data);
  });
  const whole = 'try { sendAsyncMessage("' + name + '", { value: ' + code + ' }); }' +
    ' catch (error) { sendAsyncMessage("' + name + '", { error: String(error) }); }';
  sidebar.messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(whole), false);
`;

async function callInSidebar<T>(line: Marionette, code: string): Promise<T> {
  const { value } = (await line.send('WebDriver:ExecuteAsyncScript', {
    script: IN_SIDEBAR,
    args: [code],
  })) as {
    value: { value: T; error?: string };
  };
  if (value.error !== undefined) throw new Error(value.error);
  return value.value;
}

async function callInPage<T>(line: Marionette, code: string, args: readonly string[]): Promise<T> {
  const { value } = (await line.send('WebDriver:ExecuteScript', { script: code, args })) as { value: T };
  return value;
}

/** Does something in the window around the pages. */
async function inBrowser<T>(line: Marionette, run: () => Promise<T>): Promise<T> {
  await line.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await run();
  } finally {
    await line.send('Marionette:SetContext', { value: 'content' });
  }
}

function launch(program: string, profile: string): ChildProcess {
  // Only with access to the system can the toolbar be clicked and the sidebar be seen.
  const flags = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
  const size = { MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' };
  return spawn(program, [...flags, '--profile', profile, 'about:blank'], {
    stdio: 'ignore',
    env: { ...process.env, ...size },
  });
}

async function portOf(profile: string, started: ChildProcess): Promise<number> {
  const file = path.join(profile, 'MarionetteActivePort');
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (started.exitCode !== null) throw new Error(`Firefox ended at once with code ${started.exitCode}`);
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Firefox did not say on which port it listens');
}
