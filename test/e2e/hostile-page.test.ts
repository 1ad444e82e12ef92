import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXTENSION, type ExtensionBrowser, startBrowser } from './browser.ts';
import { hostilePage } from './hostile-page.ts';

/** The reader looks again by itself after four seconds. */
const WATCHED_MS = 4500;

let browser: ExtensionBrowser;
let server: Server;
let url = '';
const asked: string[] = [];
beforeAll(async () => {
  browser = await startBrowser();
  const files = readdirSync(EXTENSION, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(EXTENSION.length));
  const page = hostilePage(files.map((file) => `chrome-extension://${browser.id}${file}`));
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/accounts/17`;
});
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server?.close(resolve));
});

it('is not found by a page that looks for it, read at a click or by itself', async () => {
  const page = await browser.open(url);
  await armed(page);
  const panel = await browser.openPanel(page);
  await isRead(panel);
  await panel.waitForTimeout(WATCHED_MS);
  expect(await findsOf(page)).toEqual([]);

  await browser.allowWithoutAsking('http://127.0.0.1/*');
  await panel.getByRole('button', { name: 'Always on 127.0.0.1' }).click();
  await page.goto(`${url}?again`);
  await armed(page);
  await isRead(panel);
  await panel.waitForTimeout(1000);
  expect(await findsOf(page)).toEqual([]);
  // The pages and what browsers ask for with them: the extension itself has asked for nothing.
  expect(asked.filter((one) => !/favicon/.test(one))).toEqual(['GET /accounts/17', 'GET /accounts/17?again']);

  // Nothing was found because there was nothing to find.
  await page.evaluate("document.body.append(document.createElement('aside'))");
  expect(await findsOf(page)).toEqual(expect.arrayContaining(['called createElement', 'childList of BODY']));
});

async function isRead(panel: Page): Promise<void> {
  await expect.poll(() => panel.getByRole('heading', { level: 1 }).textContent()).toBe('Alder Works');
  await expect.poll(() => panel.locator('tr[data-field="tenure"]').getAttribute('data-value')).toBe('3');
}

/** Nothing that the page itself does is under way any more. */
async function armed(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate('window.probed ?? 0')).toBeGreaterThan(10);
}

const findsOf = (page: Page) => page.evaluate('[...new Set(finds)]');
