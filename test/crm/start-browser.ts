import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../.scripts/browser.mjs';

/** A bare Chromium for pages that the test itself answers. */
export async function startBrowser(): Promise<Browser> {
  const program = await findBrowser();
  if (program === undefined) throw new Error('No Chromium was found on this machine');
  return chromium.launch({
    executablePath: program,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
