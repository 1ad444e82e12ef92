import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCrm, startDemoCrm } from '../../.scripts/start/demo-crm/server.ts';
import { sampleBook } from '../../core/sample/sample-book.ts';
import { blameless } from './blameless.ts';
import { type ExtensionBrowser, startBrowser } from './browser.ts';

const AS_OF = '2026-11-20';
const IMAGES = path.resolve(import.meta.dirname, '../../.images');

/** A letter of Chinese. */
const HAN = /\p{Script=Han}/u;

const SPEECH = [
  {
    language: 'en',
    shown: 'en-US',
    query: '',
    value: 'Value',
    actions: 'Next actions',
    read: 'Read from this page',
    none: 'No account here',
    settings: 'Settings',
    back: 'Back',
    pictured: 47,
  },
  {
    language: 'zh-CN',
    shown: 'zh-CN',
    query: '?lang=zh-CN',
    value: '价值',
    actions: '下一步行动',
    read: '从此页读取',
    none: '此处没有客户',
    settings: '设置',
    back: '返回',
    pictured: 58,
  },
] as const;

let crm: DemoCrm;
let pictures: string;
beforeAll(async () => {
  pictures = mkdtempSync(path.join(tmpdir(), 'kam-pictures-'));
  crm = await startDemoCrm({ port: 0, asOf: AS_OF });
});
afterAll(async () => {
  await crm?.stop();
  rmSync(pictures, { recursive: true, force: true });
});

describe.each(SPEECH)('beside the demo CRM, in $language', (speech) => {
  let browser: ExtensionBrowser;
  let open: Page[] = [];
  beforeAll(async () => {
    browser = await startBrowser({ language: speech.shown });
  });
  afterEach(async () => {
    for (const page of open) await page.close();
    open = [];
  });
  afterAll(() => browser?.close());

  async function visit(path: string): Promise<{ page: Page; panel: Page }> {
    const page = await browser.open(`${crm.url}${path}${speech.query}`);
    open.push(page);
    return { page, panel: await browser.openPanel(page) };
  }
  const title = (panel: Page) => panel.getByRole('heading', { level: 1 });

  it('reads each of the fields on the page, and what it reads is what the sample holds', async () => {
    const number = speech.language === 'en' ? 3 : 63;
    const { fields } = sampleBook(AS_OF, speech.language)[number - 1]?.account ?? { fields: {} };
    const { panel } = await visit(`/accounts/${number}`);
    await expect.poll(() => title(panel).textContent()).toBe(fields.name);
    await panel.getByRole('region', { name: speech.read }).locator('summary').click();
    const read = await panel
      .locator('tr[data-field]')
      .evaluateAll((rows) =>
        rows.map((row) => [row.getAttribute('data-field'), row.getAttribute('data-value')]),
      );
    expect(read.length).toBeGreaterThan(8);
    for (const [field, text] of read) {
      const known = fields[field as keyof typeof fields];
      const shown = JSON.parse(text ?? 'null');
      // The page prints whole percent, and money in 万 to two decimals.
      if (typeof known === 'number')
        expect(Math.abs(shown - known)).toBeLessThanOrEqual(Math.max(0.005, Math.abs(known) * 0.005, 50));
      else expect(shown).toBe(known);
    }
  });

  it('follows from account to account and to the list', async () => {
    const { page, panel } = await visit('/accounts/1');
    await expect.poll(() => title(panel).textContent()).toBe(sampleBook(AS_OF)[0]?.account.fields.name);
    await page.locator('nav a, header a').first().click();
    await expect
      .poll(() => panel.getByRole('region', { name: speech.none }).count(), { timeout: 10_000 })
      .toBe(1);
    await page.locator('a[href*="/accounts/2"]').first().click();
    const shown = page.url().match(/accounts\/(\d+)/)?.[1];
    await expect
      .poll(() => title(panel).textContent(), { timeout: 10_000 })
      .toBe(sampleBook(AS_OF)[Number(shown) - 1]?.account.fields.name);
  });

  it('has nothing serious for axe, on any of its screens, in light and dark', async () => {
    const { page, panel } = await visit('/accounts/1');
    await expect.poll(() => title(panel).textContent()).toBe(sampleBook(AS_OF)[0]?.account.fields.name);
    for (const fold of await panel.locator('summary').all()) await fold.click();
    await blameless(panel);
    await panel.getByRole('button', { name: speech.settings }).click();
    await blameless(panel);
    await panel.getByRole('button', { name: speech.back }).click();
    await page.goto(`${crm.url}/accounts${speech.query}`);
    const none = panel.getByRole('region', { name: speech.none });
    await expect.poll(() => none.count(), { timeout: 10_000 }).toBe(1);
    await blameless(panel);
    await none.getByRole('button').first().click();
    await blameless(panel);
    await panel.getByRole('button', { name: speech.back }).click();
    await none.getByRole('button').nth(1).click();
    await blameless(panel);
  });

  it('has every word in its language, and changes it at once when asked', async () => {
    const { panel } = await visit('/accounts/61');
    await expect.poll(() => panel.locator('html').getAttribute('lang')).toBe(speech.language);
    await expect.poll(() => panel.getByRole('meter', { name: speech.value, exact: true }).count()).toBe(1);
    const other = speech.language === 'en' ? SPEECH[1] : SPEECH[0];
    await panel.getByRole('button', { name: speech.settings }).click();
    await panel.getByRole('button', { name: other.language === 'en' ? 'English' : '中文' }).click();
    await panel.getByRole('button', { name: other.back }).click();
    await expect.poll(() => panel.getByRole('meter', { name: other.value, exact: true }).count()).toBe(1);
    await panel.reload();
    await expect.poll(() => panel.getByRole('meter', { name: other.value, exact: true }).count()).toBe(1);
    await panel.getByRole('button', { name: other.settings }).click();
    await panel.getByRole('button', { name: speech.language === 'en' ? 'English' : '中文' }).click();
  });

  it('fits its width, at the narrowest that a browser allows too', async () => {
    const { panel } = await visit('/accounts/61');
    await expect.poll(() => panel.getByRole('meter', { name: speech.value, exact: true }).count()).toBe(1);
    for (const fold of await panel.locator('summary').all()) await fold.click();
    for (const width of [500, 360, 320]) {
      await panel.setViewportSize({ width, height: 800 });
      const over = await panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
    }
  });

  it('has its picture taken, in which every word is in its language', async () => {
    const { page, panel } = await visit(`/accounts/${speech.pictured}`);
    await expect.poll(() => panel.getByRole('meter', { name: speech.value, exact: true }).count()).toBe(1);
    // The record has a second tab of fields; what it shows joins what the first one showed.
    await page.getByRole('tab').nth(1).click();
    await expect.poll(() => panel.locator('tr[data-field="industryInfluence"]').count()).toBe(1);
    await page.getByRole('tab').first().click();
    await panel.waitForTimeout(1000);

    const words = await panel.locator('body').innerText();
    const headings = await panel.getByRole('heading').allTextContents();
    expect(headings).toEqual(expect.arrayContaining([speech.actions]));
    if (speech.language === 'en') expect(words).not.toMatch(HAN);
    else for (const heading of headings) expect(heading).toMatch(HAN);
    expect(await panel.locator('[data-action]').count()).toBe(3);

    const shots = [await picture(page, PAGE_WIDTH), await picture(panel, PANEL_WIDTH)];
    // Side by side, as the browser shows them.
    const sheet = await page.context().newPage();
    open.push(sheet);
    await sheet.setContent(
      `<body style="margin:0;display:flex;gap:1px;background:#999">${shots.map((png) => `<img height="${HEIGHT}" src="data:image/png;base64,${png.toString('base64')}">`).join('')}`,
    );
    for (const colours of await sheet.evaluate(coloursOf)) expect(colours).toBeGreaterThan(200);
    const name = `panel-${speech.language === 'en' ? 'en' : 'zh'}.png`;
    const file = path.join(pictures, name);
    writeFileSync(file, await picture(sheet, PAGE_WIDTH + 1 + PANEL_WIDTH));
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      2 * (PAGE_WIDTH + 1 + PANEL_WIDTH),
      2 * HEIGHT,
    ]);
    if (process.env.KAM_SCREENSHOTS === '1') copyFileSync(file, path.join(IMAGES, name));
  });
});

/** What fits a README's column without being made smaller; two dots a pixel keep the letters sharp. */
const PAGE_WIDTH = 559;
const PANEL_WIDTH = 400;
const HEIGHT = 900;

async function picture(page: Page, width: number): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScrollbarsHidden', { hidden: true });
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height: HEIGHT,
    deviceScaleFactor: 2,
    mobile: false,
  });
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** How many colours each picture of the page has: a blank one has one, text with its soft edges has hundreds. */
async function coloursOf(): Promise<number[]> {
  const counts = [];
  for (const image of document.images) {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const dots = context?.getImageData(0, 0, canvas.width, canvas.height).data.buffer;
    counts.push(dots === undefined ? 0 : new Set(new Uint32Array(dots)).size);
  }
  return counts;
}
