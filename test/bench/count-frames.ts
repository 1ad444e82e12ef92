import type { Page } from 'playwright-core';
import { threadClock } from './thread-clock.ts';

/** How a page kept up while it was looked at. */
export interface Frames {
  /** Drawn in a second. */
  readonly perSecond: number;
  /** Milliseconds between a frame and the next, as most had it, and as one of twenty had it or worse. */
  readonly median: number;
  readonly worst: number;
  /** Milliseconds of processor time that the page's main thread took for one. */
  readonly work: number;
}

/**
 * Counts the frames that a page draws while something is done in each of them.
 *
 * @param step What is done at every frame, as an expression of a function of the frame's number.
 */
export async function countFrames(page: Page, step: string, ms: number): Promise<Frames> {
  const clock = await threadClock(page);
  const before = await clock();
  // As text, since functions handed over would bring the helpers of the compiler that this file went through.
  const gaps = (await page.evaluate(`new Promise((done) => {
    const step = ${step};
    const gaps = [];
    let first, last;
    const frame = (now) => {
      if (last === undefined) first = now;
      else gaps.push(now - last);
      last = now;
      if (now - first >= ${ms}) return done(gaps);
      step(gaps.length);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })`)) as number[];
  const work = ((await clock()) - before) / gaps.length;
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  return { perSecond: (1000 * gaps.length) / whole, median: at(0.5), worst: at(0.95), work };
}
