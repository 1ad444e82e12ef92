import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookText } from '../../extension/book-flow/book-text.ts';
import { type ExtensionBrowser, startBrowser } from './browser.ts';

const IMAGES = path.resolve(import.meta.dirname, '../../.images');
const WIDTH = 1280;
const HEIGHT = 900;

let folder: string;
let browser: ExtensionBrowser;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kam-image-'));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['en', 'zh-CN'] as const)('the book page, in %s', (language) => {
  it('has its picture taken: the sample book with its table and matrices', async () => {
    const page = await browser.open(`chrome-extension://${browser.id}/book.html#accounts`);
    await page.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
    await page.setViewportSize({ width: WIDTH, height: HEIGHT });
    await page.reload();
    await page.getByRole('button', { name: bookText.showSample[language] }).click();
    await expect.poll(() => page.locator('.book-account-row').count()).toBeGreaterThan(5);
    await expect.poll(() => page.locator('canvas').count()).toBeGreaterThan(0);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);

    const name = `book-${language === 'en' ? 'en' : 'zh'}.png`;
    const file = path.join(folder, name);
    await page.screenshot({ path: file });
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([WIDTH, HEIGHT]);
    if (process.env.KAM_SCREENSHOTS === '1') copyFileSync(file, path.join(IMAGES, name));
    await page.close();
  });
});
