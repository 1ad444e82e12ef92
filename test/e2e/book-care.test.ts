import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, startBrowser } from './browser.ts';

const CSV = [
  'Account name,Revenue from us,Profit',
  'Alder Works,1200000,300000',
  'Birch Lines,90000,9000',
].join('\n');

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.open(`chrome-extension://${browser.id}/book.html#exchange`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page
    .locator('.exchange-import input[type="file"]')
    .setInputFiles({ name: 'accounts.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
  await page.getByRole('button', { name: 'Import (2)' }).click();
  await page.getByText('2 new, 0 updated').waitFor();
});
afterAll(() => browser?.close());

it('leaves out of a file what is above the level asked for, says so, and logs it', async () => {
  await goTo('accounts');
  await page.getByRole('button', { name: 'Alder Works', exact: true }).click();
  await page.locator('summary', { hasText: 'Confidentiality' }).click();
  await page.getByLabel('Mark something').selectOption('profit');
  await page.getByRole('button', { name: 'confidential', exact: true }).click();
  await page.getByText('1 marked').waitFor();

  await goTo('exchange');
  const facts = await download('CSV: facts');
  expect(facts).toContain('Alder Works');
  expect(facts).toContain('9000');
  expect(facts).not.toContain('300000');
  await page.getByText('left out, above “internal”: facts (1)').first().waitFor();

  await page.getByLabel('Confidentiality, at most').selectOption('confidential');
  expect(await download('CSV: facts')).toContain('300000');
  await page.getByRole('button', { name: 'What went out' }).click();
  await expect.poll(() => page.getByText('2 accounts · confidential').count()).toBe(1);
});

it('marks a review as held, counts the next from it, and takes the mark back', async () => {
  await goTo('today');
  await page.locator('summary', { hasText: 'Next reviews' }).click();
  const review = page.locator('[data-review="revenue"]');
  const due = await review.locator('.kam-due, .kam-chip').first().textContent();
  await review.getByRole('button', { name: 'Held today: Revenue check' }).click();
  await review.getByText(/last held/).waitFor();
  await page.reload();
  await page.locator('summary', { hasText: 'Next reviews' }).click();
  await review.getByText(/last held/).waitFor();
  await review.getByRole('button', { name: 'Not held after all: Revenue check' }).click();
  await expect.poll(() => review.locator('.kam-due, .kam-chip').first().textContent()).toBe(due);
});

async function goTo(view: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, view);
}

async function download(name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
