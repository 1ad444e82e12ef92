import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundled } from './bundled.ts';
import { startBrowser } from './start-browser.ts';
import type { StressResult } from './wrong-record/stress.ts';

const NAVIGATIONS = 500;
const LEAST_SHOWN = 0.9;

let browser: Browser;
let script = '';
beforeAll(async () => {
  script = await bundled(new URL('./wrong-record/stress.ts', import.meta.url), 'kamStress');
  browser = await startBrowser();
});
afterAll(() => browser?.close());

it.each([20261122, 7, 99])(
  `never shows a value of another record in ${NAVIGATIONS} random navigations, seed %i`,
  async (seed) => {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><body></body>' }),
    );
    await page.goto('http://crm.test/accounts');
    const result: StressResult = await page.evaluate(`${script}; kamStress.stress(${NAVIGATIONS}, ${seed})`);
    await page.close();
    const { readings, values, wrong, long, shown, medianMs } = result;
    console.log(
      `seed ${seed}: ${NAVIGATIONS} navigations, ${readings} readings with ${values} values, ${wrong.length} of another record; ` +
        `${shown} of ${long} long visits shown whole, first values after ${Math.round(medianMs)} ms at the median`,
    );
    expect(wrong).toEqual([]);
    expect(shown / long).toBeGreaterThan(LEAST_SHOWN);
  },
);
