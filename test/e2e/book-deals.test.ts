import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, startBrowser } from './browser.ts';
import { inStore } from './in-store.ts';

/** Deals as a CRM writes them: some of nobody, some without a date, one row twice. */
const DEALS = [
  'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value',
  'D1,Anna,GTX Plus,Alder Works,Won,2016-10-20,2017-03-01,1054',
  'D2,Anna,GTX Plus,Birch Lines,Lost,2016-10-25,2017-03-11,0',
  'D3,Cecily,GTX Pro,Alder Works,Engaging,2017-01-02,2017-08-01,4514',
  'D4,Cecily,GTX Pro,,Engaging,2017-01-02,,',
  'D5,Cecily,GTX Pro,,Prospecting,,,',
  'D3,Cecily,GTX Pro,Alder Works,Engaging,2017-01-02,2017-08-01,4514',
].join('\n');
const ORDERS = [
  'Customer,Product,Amount',
  'Alder Works,Lines,100',
  'alder works,Lines,50',
  'Birch Lines,Cloud,7',
].join('\n');

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await openBook('accounts');
});
afterAll(() => browser?.close());

it('an empty book says the ways in which it fills', async () => {
  for (const way of ['From a file', 'From your CRM', 'Just look around']) await page.getByText(way).waitFor();
  await page.getByRole('button', { name: 'Import a file' }).click();
  await expect.poll(() => page.url()).toContain('#exchange');
});

describe('a list of deals', () => {
  it('makes its accounts, keeps those of nobody, and says where every row went', async () => {
    await choose('deals.csv', DEALS);
    const preview = page.getByRole('region', { name: 'Preview' });
    await preview
      .getByText('deals, read as deals: 6 rows: 4 with their account and 2 without an account.')
      .waitFor();
    await preview.getByText('and count once: 1').waitFor();
    await preview.getByText('Left out: sales_agent, product, engage_date.').waitFor();
    const nobody = page.getByRole('checkbox', { name: /kept under “Without an account” \(2\)/ });
    await nobody.uncheck();
    await page.getByText('deals, row 5: names no account').waitFor();
    await page.getByRole('button', { name: 'Import (2)' }).waitFor();
    await nobody.check();
    await page.getByRole('button', { name: 'Import (3)' }).click();
    await page.getByText('3 new, 0 updated').waitFor();
  });

  it('stands in the pipeline, as of any day', async () => {
    await goTo('pipeline');
    await page.getByText('3 open · 1 won (¥1,054) · 1 lost · 5 in all').waitFor();
    await page.getByLabel('As of').fill('2017-06-30');
    await page.getByRole('row', { name: /Aug 2017 1 ¥4,514/ }).waitFor();
    await page.getByRole('row', { name: /Without a date 2 — —/ }).waitFor();
    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.getByRole('row', { name: /Should have closed 1/ }).waitFor();
  });
});

it('what is saved is kept though the page goes at once', async () => {
  await goTo('accounts');
  await page.getByRole('button', { name: 'Alder Works', exact: true }).click();
  await page.locator('.kam-ask input').fill('900');
  await page.locator('.kam-ask').getByRole('button', { name: 'Save' }).click();
  // The page goes at once: what was saved is kept.
  await page.close();
  page = await openBook('accounts');
  await expect.poll(async () => (await typed())['Alder Works']).toEqual([['profit', 900]]);
});

it('undoing an import keeps what was typed after it', async () => {
  await goTo('exchange');
  await choose('more.csv', 'Account name,Region\nBirch Lines,North\nCedar Post,South');
  await page.getByRole('button', { name: 'Import (2)' }).click();
  await page.getByText('1 new, 1 updated').waitFor();
  await goTo('accounts');
  await page.getByRole('button', { name: 'Birch Lines', exact: true }).click();
  await page.locator('.kam-ask input').fill('90');
  await page.locator('.kam-ask').getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await typed())['Birch Lines']).toEqual([['profit', 90]]);
  await goTo('exchange');
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await page.getByText('What was changed after it stays (1):').waitFor();
  const left = await accounts();
  expect(left.map(({ name }) => name).toSorted()).toEqual([
    'Alder Works',
    'Birch Lines',
    'Without an account',
  ]);
  const birch = left.find(({ name }) => name === 'Birch Lines');
  expect([...(birch?.read ?? []), ...(birch?.typed ?? [])].map(({ field }) => field)).toEqual([
    'name',
    'profit',
  ]);
});

it('orders are added up for each account and product', async () => {
  await goTo('exchange');
  await page.getByRole('button', { name: 'Import another file' }).click();
  await choose('orders.csv', ORDERS);
  await page.getByText('added up for each account: ¥157 in all').waitFor();
  await page.getByRole('button', { name: 'Import (2)' }).click();
  await page.getByText('0 new, 2 updated').waitFor();
  expect(await products()).toEqual({
    'Alder Works': [{ product: 'Lines', revenue: 150 }],
    'Birch Lines': [{ product: 'Cloud', revenue: 7 }],
  });
});

it('what was searched and sorted stands after another view, and back goes back', async () => {
  await goTo('accounts');
  await page.getByRole('searchbox', { name: 'Search the accounts' }).fill('alder');
  await page.getByText('1 of 3 accounts', { exact: true }).waitFor();
  await goTo('team');
  await page.goBack();
  await expect.poll(() => page.url()).toContain('#accounts');
  await page.getByText('1 of 3 accounts', { exact: true }).waitFor();
  expect(await page.getByRole('searchbox', { name: 'Search the accounts' }).inputValue()).toBe('alder');
  await page.getByRole('searchbox', { name: 'Search the accounts' }).fill('');
});

it('the sample book is a link away, and so is the way back', async () => {
  await page.getByRole('button', { name: 'Look at the sample book' }).click();
  await page.getByRole('heading', { name: 'Sample book' }).waitFor();
  await page.getByRole('button', { name: 'Back to my accounts' }).click();
  await page.getByRole('heading', { name: 'My book' }).waitFor();
  await page.getByRole('button', { name: 'Alder Works', exact: true }).waitFor();
});

it('an opened account covers nothing of the book', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: 'Alder Works', exact: true }).click();
  const aside = page.getByRole('complementary', { name: 'Opened account' });
  await aside.waitFor();
  const left = (await aside.boundingBox())?.x ?? 0;
  for (const beside of ['.book-picture:visible', '.book-table'])
    for (const one of await page.locator(beside).all()) {
      const box = await one.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0), beside).toBeLessThanOrEqual(left);
    }
});

async function openBook(view: string): Promise<Page> {
  const opened = await browser.open(`chrome-extension://${browser.id}/book.html#${view}`);
  await opened.setViewportSize({ width: 1280, height: 900 });
  return opened;
}

async function goTo(view: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, view);
}

async function choose(name: string, text: string): Promise<void> {
  await page
    .locator('.exchange-import input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

interface Kept {
  readonly name: string;
  readonly read: readonly { readonly field: string; readonly value?: unknown }[];
  readonly typed: readonly { readonly field: string; readonly value?: unknown }[];
  readonly beside?: { readonly products?: readonly unknown[] };
}

const accounts = () => inStore<Kept>(page, 'accounts');

async function products() {
  const all = await accounts();
  return Object.fromEntries(
    all.flatMap(({ name, beside }) => (beside?.products ? [[name, beside.products]] : [])),
  );
}

async function typed() {
  const all = await accounts();
  return Object.fromEntries(
    all.map(({ name, typed: own }) => [name, own.map(({ field, value }) => [field, value])]),
  );
}
