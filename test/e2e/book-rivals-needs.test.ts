import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, startBrowser } from './browser.ts';
import { inStore } from './in-store.ts';

interface Kept {
  readonly name: string;
  readonly noted?: { readonly rivals?: unknown };
}

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.open(`chrome-extension://${browser.id}/book.html#accounts`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('.book-ways').getByRole('button').last().click();
  await page.locator('.book-account-row').first().waitFor();
});
afterAll(() => browser?.close());

describe('rivals across accounts', () => {
  it('says where a rival leads, and shows just those accounts', async () => {
    await goTo('rivals');
    const table = page.getByRole('region', { name: 'Rivals across accounts' }).getByRole('table');
    const northline = table.getByRole('row', { name: /^Northline/ });
    const leads = northline.getByRole('button', { name: /^Northline, It leads: show \d+ accounts$/ });
    const many = Number(await leads.textContent());
    expect(many).toBeGreaterThan(0);
    await leads.click();
    await expect.poll(() => page.url()).toContain('#accounts');
    await page.getByText(`${many} of 120 accounts`, { exact: true }).waitFor();
    await goTo('rivals');
    const industry = page.getByRole('region', { name: 'By industry' }).first();
    const cell = industry.getByRole('button', { name: /^Northline, .*: \d+ of \d+/ }).first();
    const there = (await cell.textContent())?.match(/: (\d+) of/)?.[1];
    await cell.click();
    await page.getByText(`${there} of 120 accounts`, { exact: true }).waitFor();
  });
});

describe('needs', () => {
  const matrix = () => page.getByRole('table', { name: 'Whitespace' });

  it('lists the whitespace by money, and what rivals hold of it alone', async () => {
    await goTo('needs');
    const all = Number(await matrix().getAttribute('aria-rowcount'));
    expect(all).toBeGreaterThan(60);
    await page.getByRole('button', { name: 'Win-back', exact: true }).click();
    await expect.poll(async () => Number(await matrix().getAttribute('aria-rowcount'))).toBeLessThan(all);
    expect(await matrix().getByText('held by rivals').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'All', exact: true }).click();
  });

  it('draws the rows in view alone, and the last one when it is scrolled to', async () => {
    const all = Number(await matrix().getAttribute('aria-rowcount'));
    const drawn = () =>
      matrix()
        .locator('tbody tr[aria-rowindex]')
        .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex'))));
    expect((await drawn()).length).toBeLessThan(all - 10);
    await page
      .getByRole('region', { name: 'Whitespace' })
      .locator('.book-long')
      .evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
    await expect.poll(async () => (await drawn()).at(-1)).toBe(all);
  });

  it('shows who is missing, and opens the account', async () => {
    const roles = page.getByRole('region', { name: 'Decision roles' }).first();
    const shown = async () => Number((await roles.getByRole('status').textContent())?.split(' ')[0]);
    const gaps = await shown();
    await roles.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'all hangs on one person' });
    await expect.poll(shown).toBeLessThan(gaps);
    const first = roles.getByRole('button', { name: /^Open / }).first();
    const name = (await first.textContent()) ?? '';
    await first.click();
    await aside().getByRole('heading', { level: 1, name }).waitFor();
    const people = await openSection('People');
    await people.getByText(/^All hangs on/).waitFor();
  });
});

describe('in the account', () => {
  it('a rating filled with digits moves the totals, and is there after a reload', async () => {
    const rivals = await openSection('Rivals');
    await rivals.getByRole('button', { name: 'Rate', exact: true }).click();
    const cells = rivals.locator('.kam-rating [data-cell$=" 0"]');
    await cells.first().focus();
    const count = await cells.count();
    for (let at = 0; at < count; at += 1) await page.keyboard.press('4');
    await expect.poll(() => rivals.locator('tfoot td').first().textContent()).toBe('4');
    await cells.first().focus();
    await page.keyboard.type('10');
    await expect.poll(() => rivals.locator('tfoot td').first().textContent()).toMatch(/^4\.\d$/);
    const total = await rivals.locator('tfoot td').first().textContent();
    expect(await cells.nth(1).evaluate((cell) => cell === document.activeElement)).toBe(true);
    const name = await aside().getByRole('heading', { level: 1 }).textContent();
    // A page that goes while it writes takes what is not written with it.
    await expect
      .poll(
        async () => (await inStore<Kept>(page, 'accounts')).find((one) => one.name === name)?.noted?.rivals,
      )
      .toMatchObject({
        ratings: expect.arrayContaining([expect.objectContaining({ scores: expect.arrayContaining([10]) })]),
      });
    await page.reload();
    await page.locator('.book-ways, .book-account-row').first().waitFor();
    if ((await page.locator('.book-account-row').count()) === 0)
      await page.locator('.book-ways').getByRole('button').last().click();
    await page.getByRole('searchbox', { name: 'Search the accounts' }).fill(name ?? '');
    await page
      .getByRole('button', { name: name ?? '', exact: true })
      .first()
      .click();
    await expect
      .poll(async () => (await openSection('Rivals')).locator('.kam-totals-all td').first().textContent())
      .toContain(total);
  });

  it('a product bought for an amount that nobody knows is no part of the sum until it is typed', async () => {
    const needs = await openSection('Needs');
    const whitespace = needs.getByRole('region', { name: 'Whitespace', exact: true });
    await whitespace.getByRole('button', { name: 'What they buy' }).click();
    await whitespace.getByRole('button', { name: 'By product' }).click();
    const unbought = page.getByRole('cell', { name: '0 %', exact: true });
    const first = whitespace.getByRole('row').filter({ has: unbought }).first();
    const product = (await first.getByRole('rowheader').textContent()) ?? '';
    const named = page.getByRole('rowheader', { name: product, exact: true });
    const open = whitespace.getByRole('row').filter({ has: named }).getByRole('cell').last();
    const known = await open.textContent();
    expect(known).toMatch(/^¥/);
    await whitespace.getByRole('button', { name: 'Add a product line' }).click();
    await page.keyboard.type(product);
    await page.keyboard.press('Enter');
    await expect.poll(() => open.textContent()).toBe(`up to ${known}`);
    await whitespace.getByText(`How much they spend with us on ${product} is not known`).waitFor();
    const amount = whitespace.getByRole('group', { name: product }).getByRole('textbox').first();
    await amount.fill('0');
    await amount.press('Tab');
    await expect.poll(() => open.textContent()).toBe(known);
  });

  it('a need typed in three layers is a whole iceberg', async () => {
    const needs = await openSection('Needs');
    await needs.getByRole('button', { name: 'Add a need' }).click();
    for (const [layer, text] of [
      [/^What they ask for Need/, 'A second line'],
      ['What it is for A second line', 'No standstill'],
      ['What decides A second line', 'The penalty for an hour'],
    ] as const) {
      const field = needs.getByRole('textbox', { name: layer });
      await field.fill(text);
      await field.press('Tab');
      await needs.locator('[data-known="true"]').filter({ hasText: text }).first().waitFor();
    }
    const iceberg = needs.getByRole('list', { name: 'A second line' });
    expect(await iceberg.locator('[data-known="true"]').count()).toBe(3);
  });
});

it('axe finds nothing serious, in Chinese and in the dark', async () => {
  for (const name of ['People', 'Rivals']) await openSection(name);
  await page.getByRole('button', { name: '中文', exact: true }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const name of ['竞争对手', '需求']) await judge(`.book-aside section[aria-label="${name}"]`);
  for (const view of ['rivals', 'needs']) {
    await goTo(view);
    await page.locator('.book-main table').first().waitFor();
    // What rivals hold has the fewest columns, and every kind of cell.
    if (view === 'needs') await page.getByRole('button', { name: '策反', exact: true }).click();
    await judge('.book-main > div');
  }
});

it('fits the window at 320 pixels', async () => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const view of ['rivals', 'needs']) {
    await goTo(view);
    await page.locator('.book-main table').first().waitFor();
    const over = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(over, { message: view }).toBeLessThanOrEqual(0);
  }
});

function aside(): Locator {
  return page.getByRole('complementary', { name: 'Opened account' });
}

async function openSection(name: string): Promise<Locator> {
  const section = aside().getByRole('region', { name, exact: true });
  await section.locator('details').evaluate((details) => ((details as HTMLDetailsElement).open = true));
  return section;
}

async function goTo(view: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, view);
}

async function judge(part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  const found = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(found.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
}
