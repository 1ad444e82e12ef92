import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { startBrowser } from '../e2e/browser.ts';
import { manyAccounts } from '../e2e/many-accounts.ts';
import { countFrames, type Frames } from './count-frames.ts';

const WAIT_MS = 120_000;
const SECONDS = 4;

export interface FrameRace {
  readonly ours: Frames;
  readonly floor: Frames;
}

/** The built book page while a weight is moved in every frame, against an empty page in the same browser. */
export async function raceFrames(accounts: number, rounds: number): Promise<readonly FrameRace[]> {
  const browser = await startBrowser();
  try {
    const empty = await browser.open('about:blank');
    const page = await browser.open(`chrome-extension://${browser.id}/book.html`);
    page.setDefaultTimeout(WAIT_MS);
    await page.setViewportSize({ width: 1280, height: 900 });
    // What tsx leaves in functions that it has compiled, and no page knows.
    await page.evaluate('globalThis.__name = (named) => named');
    await page.evaluate(manyAccounts, accounts);
    await page.reload();
    await settled(page, accounts);
    const races: FrameRace[] = [];
    for (let round = 0; round <= rounds; round++) {
      const floor = await shown(empty, () => countFrames(empty, '() => {}', 1000 * SECONDS));
      const ours = await shown(page, () => countFrames(page, MOVED, 1000 * SECONDS));
      assert.notEqual(await said(page), STILL, 'the page has followed the weight');
      // The first round is one to warm up.
      if (round > 0) races.push({ ours, floor });
    }
    return races;
  } finally {
    await browser.close();
  }
}

/** Moves the first weight one step on in each frame, as a hand on the slider would. */
const MOVED = `(() => {
  const slider = document.querySelector('.book-what-if input[type="range"]');
  return (frame) => {
    slider.value = String(frame % Number(slider.max));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  };
})()`;
const STILL = 'Move a weight to see what would change. Nothing is kept until you say so.';

async function settled(page: Page, accounts: number): Promise<void> {
  await page.locator('.book-matrix canvas').waitFor();
  await page
    .getByText(`${accounts.toLocaleString('en')} accounts`)
    .first()
    .waitFor();
}

function said(page: Page): Promise<string | null> {
  return page.locator('.book-what-if [role="status"]').first().textContent();
}

/** A page in the background is given no frames. */
async function shown<Result>(page: Page, count: () => Promise<Result>): Promise<Result> {
  await page.bringToFront();
  return count();
}
