import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CdpPipe, cdpPipe } from './cdp-pipe.ts';

export interface OpenedBrowser {
  /** Settles when the page is there: whether the side panel was opened too, or the user has to click the button. */
  readonly ready: Promise<{ readonly panelOpen: boolean }>;
  /** Settles when the browser ends. */
  readonly closed: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Opens a browser with a profile of its own and the extension in it, on one page.
 *
 * Branded Chrome has ignored `--load-extension` since version 137, so the extension is loaded over the debugging
 * pipe (`Extensions.loadUnpacked`), which nothing but this process can reach. Where the browser does not start or
 * refuses the extension, `ready` fails with its own words.
 */
export function openBrowser(program: string, extension: string, url: string): OpenedBrowser {
  const profile = mkdtempSync(path.join(tmpdir(), 'kam-sidecar-'));
  const child = spawn(program, argumentsFor(profile), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    ready: showPage(cdpPipe(child), extension, url),
    closed,
    async stop() {
      await endProcess(child, closed);
      // The browser's helpers may still write for a moment after it has gone.
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

async function showPage(cdp: CdpPipe, extension: string, url: string): Promise<{ panelOpen: boolean }> {
  const { id } = (await cdp.send('Extensions.loadUnpacked', { path: extension })) as { id: string };
  const { targetId } = (await cdp.send('Target.createTarget', { url })) as { targetId: string };
  await closeEmptyPages(cdp, targetId);
  return { panelOpen: await openPanel(cdp, id, targetId) };
}

function argumentsFor(profile: string): string[] {
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-search-engine-choice-screen',
    '--window-size=1440,960',
    // Chromium refuses to run sandboxed as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
}

async function closeEmptyPages(cdp: CdpPipe, kept: string): Promise<void> {
  const { targetInfos } = (await cdp.send('Target.getTargets')) as { targetInfos: TargetInfo[] };
  for (const { targetId, type, url } of targetInfos) {
    if (type === 'page' && url === 'about:blank' && targetId !== kept)
      await cdp.send('Target.closeTarget', { targetId });
  }
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

const PAGE_LOAD_MS = 1_500;

/** Presses the extension's button; older browsers cannot be told to, and then the user presses it. */
async function openPanel(cdp: CdpPipe, id: string, pageId: string): Promise<boolean> {
  try {
    await new Promise((resolve) => setTimeout(resolve, PAGE_LOAD_MS));
    const filter = [{ type: 'tab', exclude: false }];
    const { targetInfos } = (await cdp.send('Target.getTargets', { filter })) as {
      targetInfos: TargetInfo[];
    };
    const { targetInfo } = (await cdp.send('Target.getTargetInfo', { targetId: pageId })) as {
      targetInfo: TargetInfo;
    };
    const tab = targetInfos.find(({ url }) => url === targetInfo.url) ?? targetInfos[0];
    if (tab === undefined) return false;
    await cdp.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    return true;
  } catch {
    return false;
  }
}

const PATIENCE_MS = 5_000;

async function endProcess(child: ChildProcess, closed: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill();
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await closed;
  clearTimeout(timer);
}
