import { existsSync } from 'node:fs';
import path from 'node:path';
import { say } from '../../core/text/say.ts';
import { findBrowser } from '../browser.mjs';
import type { StartArguments } from './arguments.ts';
import { CERTIFICATE_COMMAND } from './certificate.ts';
import { startDemoCrm } from './demo-crm/server.ts';
import { openBrowser } from './open-browser.ts';
import { serveAddin } from './serve-addin.ts';
import { startText } from './start-text.ts';
import type { Paint } from './terminal/paint.ts';

type Say = (key: keyof typeof startText, values?: Record<string, string>) => string;

const DEMO_ACCOUNT = '/accounts/7';

/** Serves the demo CRM and the add-in, opens a browser, and ends only with Ctrl-C; says what it could not do. */
export async function serveAll(root: string, args: StartArguments, paint: Paint): Promise<void> {
  const t: Say = (key, values = {}) => say(startText[key], args.language, values);
  const stops: (() => Promise<void>)[] = [];
  const asked = stopAsked();
  try {
    const crm = await startDemoCrm({ asOf: args.asOf });
    stops.push(crm.stop);
    const page = `${crm.url}${DEMO_ACCOUNT}?lang=${args.language}`;
    console.log(paint.strong(t('demoCrm', { url: page })));
    await addin(root, stops, t, paint);
    // A browser that takes its time to start must not hold up Ctrl-C.
    await Promise.race([browser(root, args, page, stops, asked, t, paint), asked]);
    console.log(paint.strong(t('stop')));
    await asked;
  } finally {
    for (const stop of stops.toReversed()) await stop();
    console.log(t('stopped'));
  }
}

async function addin(root: string, stops: (() => Promise<void>)[], t: Say, paint: Paint): Promise<void> {
  if (!existsSync(path.join(root, 'dist/addin/manifest.xml')))
    return console.log(paint.warn(t('addinMissing')));
  const served = await serveAddin(root);
  stops.push(served.stop);
  console.log(
    paint.strong(t('addin', { url: served.url, manifest: path.relative(process.cwd(), served.manifest) })),
  );
  if (served.secure) console.log(t('loadAddin'));
  else console.log(paint.warn(t('addinInsecure', { command: CERTIFICATE_COMMAND })));
}

async function browser(
  root: string,
  args: StartArguments,
  page: string,
  stops: (() => Promise<void>)[],
  asked: Promise<void>,
  t: Say,
  paint: Paint,
): Promise<void> {
  const extension = path.join(root, 'dist/extension/chrome-mv3');
  if (!existsSync(path.join(extension, 'manifest.json')))
    return console.log(paint.warn(t('extensionMissing')));
  const yourself = t('loadUnpacked', { folder: extension, url: page });
  const without = (why: string) => console.log(`${paint.warn(why)}\n${yourself}`);
  if (!args.browser) return without(t('notWanted'));
  if (!hasDisplay(process.env)) return without(t('noDisplay'));
  const named = process.env.KAM_BROWSER ?? process.env.CHROME_PATH;
  const program = await findBrowser(
    named === undefined ? process.env : { ...process.env, KAM_BROWSER: named },
  );
  if (program === undefined) return without(t('noBrowser'));
  const opened = openBrowser(program, extension, page);
  stops.push(opened.stop);
  try {
    const { panelOpen } = await opened.ready;
    console.log(paint.good(t('browserOpened', { program })));
    console.log(t(panelOpen ? 'panelOpened' : 'pressButton'));
    // Closed by the user while the rest goes on; not by us on the way out.
    void Promise.race([opened.closed.then(() => true), asked.then(() => false)]).then((byUser) => {
      if (byUser) console.log(t('browserClosed'));
    });
  } catch (error) {
    await opened.stop();
    without(t('browserFailed', { program, reason: (error as Error).message }));
  }
}

/** Windows and macOS always have one, as far as can be told. */
function hasDisplay({ DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Ctrl-C, a closed terminal, or an orderly end asked for by the system. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}
