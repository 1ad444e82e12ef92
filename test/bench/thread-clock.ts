import type { CDPSession, Page } from 'playwright-core';

/**
 * A clock of a page that counts milliseconds of processor time of its main thread, which others at work on the machine
 * do not lengthen.
 */
export async function threadClock(page: Page): Promise<() => Promise<number>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return () => threadTime(cdp);
}

async function threadTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}
