import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sampleBook } from '../../core/sample/sample-book.ts';
import { accountsWithProducts } from './accounts-with-products.ts';
import { type ExtensionBrowser, startBrowser } from './browser.ts';
import { manyAccounts } from './many-accounts.ts';
import { PAGES } from './pages.ts';
import { type SmallSite, startSmallSite } from './small-site.ts';

let browser: ExtensionBrowser;
let site: SmallSite;
let open: Page[] = [];

/** The language is one for all pages of the extension. */
const SPEAK_ENGLISH = "chrome.storage.local.set({ language: 'en' })";

beforeAll(async () => {
  site = await startSmallSite(PAGES);
  browser = await startBrowser();
});
afterEach(async () => {
  await open[0]?.evaluate(SPEAK_ENGLISH).catch(() => undefined);
  for (const page of open) await page.close();
  open = [];
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function openBook(view = 'accounts'): Promise<Page> {
  const page = await browser.open(`chrome-extension://${browser.id}/book.html#${view}`);
  open.push(page);
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: 1280, height: 920 });
  return page;
}

async function openSample(): Promise<Page> {
  const page = await openBook();
  await page.getByRole('button', { name: 'Look at the sample book' }).click();
  await expect.poll(() => count(page)).toBe('120 accounts');
  return page;
}

const grid = (page: Page) => page.getByRole('grid');
const count = (page: Page) => page.locator('.book-bar [role="status"]').textContent();
const firstNames = async (page: Page, many = 5) =>
  (await page.locator('.book-account-row').all()).slice(0, many).length === 0
    ? []
    : (await page.locator('.book-name').allTextContents()).slice(0, many);
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search the accounts' });
const aside = (page: Page) => page.getByRole('complementary', { name: 'Opened account' });
const head = (page: Page, name: string) => page.getByRole('columnheader', { name });
const sortBy = (page: Page, name: string) => head(page, name).locator('.book-sort');

describe('the table', () => {
  it('sorts by a column, by several with Shift, and says what stands last', async () => {
    const page = await openSample();
    await sortBy(page, 'Account').click();
    const names = sampleBook().map(({ account }) => account.fields.name ?? '');
    const inOrder = names.toSorted(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare);
    await expect.poll(() => firstNames(page)).toEqual(inOrder.slice(0, 5));
    expect(await head(page, 'Account').getAttribute('aria-sort')).toBe('ascending');
    await sortBy(page, 'Revenue').click();
    expect(await head(page, 'Account').getAttribute('aria-sort')).toBeNull();
    expect(await head(page, 'Revenue').getAttribute('aria-sort')).toBe('descending');
    await page.getByText('without Revenue stand last').waitFor();
    await sortBy(page, 'Industry').click({ modifiers: ['Shift'] });
    await expect.poll(() => sortBy(page, 'Industry').textContent()).toContain('sorted by, place 2');
  });

  it('filters by class, by what is open, and by numbers as people write them', async () => {
    const page = await openSample();
    await page.getByRole('button', { name: 'Filter Value class' }).click();
    const classes = page.getByRole('dialog', { name: 'Filter Value class' });
    await classes.getByRole('checkbox', { name: 'Core' }).check();
    await classes.getByRole('checkbox', { name: 'Still open' }).check();
    await expect.poll(() => count(page)).toMatch(/^\d+ of 120 accounts$/);
    for (const text of await page.locator('[role="gridcell"][data-key="valueClass"]').allTextContents())
      expect(text).toBe('Core?, Still open');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove: Value class: Core, Still open' }).click();
    await expect.poll(() => count(page)).toBe('120 accounts');

    await page.getByRole('button', { name: 'Filter Revenue' }).click();
    const range = page.getByRole('dialog', { name: 'Filter Revenue' });
    await range.getByRole('textbox', { name: 'From' }).fill('plenty');
    await expect.poll(() => range.getByRole('alert').textContent()).toContain('“plenty” is no number');
    expect(await count(page)).toBe('120 accounts');
    await range.getByRole('textbox', { name: 'From' }).fill('1000万');
    const rich = sampleBook().filter(({ account }) => (account.fields.revenue ?? 0) >= 1e7).length;
    await expect.poll(() => count(page)).toBe(`${rich} of 120 accounts`);
  });

  it('groups, with what is known of each group, and folds a group away', async () => {
    const page = await openSample();
    await page.getByRole('combobox', { name: 'Group by' }).selectOption({ label: 'Value class' });
    const core = grid(page).getByRole('button', { name: /Core/ });
    await expect
      .poll(() => core.textContent())
      .toMatch(/\d+ accounts · revenue ¥.+, known of \d+ · mean value \d+/);
    const rows = Number(await grid(page).getAttribute('aria-rowcount'));
    const members = Number(/(\d+) accounts/.exec((await core.textContent()) ?? '')?.[1]);
    await core.click();
    await expect.poll(() => grid(page).getAttribute('aria-rowcount')).toBe(String(rows - members));
    expect(await core.getAttribute('aria-expanded')).toBe('false');
  });

  it('shows the columns that were chosen, and still does after it was closed', async () => {
    const page = await openSample();
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Region' }).check();
    await page.getByRole('checkbox', { name: 'Band' }).uncheck();
    await page.keyboard.press('Escape');
    await head(page, 'Region').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Look at the sample book' }).click();
    await head(page, 'Region').waitFor();
    expect(await head(page, 'Band').count()).toBe(0);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('button', { name: 'Usual columns' }).click();
    await expect.poll(() => head(page, 'Band').count()).toBe(1);
  });
});

describe('search', () => {
  it.each([
    { typed: 'TARNWICK', finds: 'Tarnwick Mobile', why: 'Latin letters, whatever their case' },
    { typed: 'yanling', finds: '岩翎轴承', why: 'pinyin in full' },
    { typed: 'ylzc', finds: '岩翎轴承', why: 'the first letters of pinyin' },
    { typed: '轴承', finds: '岩翎轴承', why: 'Chinese characters' },
    { typed: 'S-001', finds: sampleBook()[0]?.account.fields.name ?? '', why: 'the number of an account' },
  ])('finds $finds by “$typed”: $why', async ({ typed, finds }) => {
    const page = await openSample();
    await search(page).fill(typed);
    await expect.poll(() => count(page)).toMatch(/^\d+ of 120/);
    await expect.poll(() => firstNames(page, 120)).toContain(finds);
  });

  it('says when nothing matches, and leads back to all', async () => {
    const page = await openSample();
    await search(page).fill('nobody is called so');
    await page.getByText('No account matches.').waitFor();
    await page.getByRole('button', { name: 'Show all accounts' }).click();
    await expect.poll(() => count(page)).toBe('120 accounts');
    expect(await search(page).inputValue()).toBe('');
  });
});

describe('an account', () => {
  it('opens beside the table, takes a value that the table shows at once, and keeps it', async () => {
    const page = await openSample();
    await search(page).fill('Tarnwick');
    await page.getByRole('button', { name: 'Tarnwick Mobile' }).click();
    await aside(page).getByRole('heading', { level: 1, name: 'Tarnwick Mobile' }).waitFor();
    await aside(page).locator('details:has(tr[data-field="revenue"]) > summary').click();
    const revenue = aside(page).locator('tr[data-field="revenue"]');
    await revenue.getByRole('button').first().click();
    await revenue.getByRole('textbox').fill('77 m');
    await page.keyboard.press('Enter');
    const cell = page.locator('[role="gridcell"][data-key="revenue"]').first();
    await expect.poll(() => cell.textContent()).toBe('¥77 m');
    // What is being written when a page goes may be lost with it.
    await page.waitForTimeout(1000);
    await page.reload();
    await page.getByRole('button', { name: 'Look at the sample book' }).click();
    await search(page).fill('Tarnwick');
    await expect.poll(() => cell.textContent()).toBe('¥77 m');
  });

  it('remembers what was done, and the table names the next thing to do', async () => {
    const page = await openSample();
    await search(page).fill('Eddingsworth');
    const next = page.locator('[role="gridcell"][data-key="next"]').first();
    const before = await next.textContent();
    await page.locator('.book-account-row').first().click();
    await aside(page).getByRole('button', { name: 'Done' }).first().click();
    await expect.poll(() => next.textContent()).not.toBe(before);
    const after = await next.textContent();
    await page.waitForTimeout(1000);
    await page.reload();
    await page.getByRole('button', { name: 'Look at the sample book' }).click();
    await search(page).fill('Eddingsworth');
    await expect.poll(() => next.textContent()).toBe(after);
  });

  it('leads to the one after and the one before in the order of the table', async () => {
    const page = await openSample();
    const [first = '', second = ''] = await firstNames(page, 2);
    await page.getByRole('button', { name: first, exact: true }).click();
    await aside(page).getByRole('heading', { level: 1, name: first }).waitFor();
    expect(await aside(page).getByRole('button', { name: 'Previous account' }).isDisabled()).toBe(true);
    await aside(page).getByRole('button', { name: 'Next account' }).click();
    await aside(page).getByRole('heading', { level: 1, name: second }).waitFor();
    await aside(page).getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => aside(page).count()).toBe(0);
  });
});

describe('the keyboard alone', () => {
  it('walks through cells and columns, opens an account and comes back to its row', async () => {
    const page = await openSample();
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement?.closest<HTMLElement>('[data-line]');
        return at === null || at === undefined ? '' : `${at.dataset.line} ${at.dataset.column}`;
      });
    await page.locator('[data-stop][tabindex="0"]').focus();
    expect(await focused()).toBe('0 0');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await expect.poll(focused).toBe('2 2');
    await page.keyboard.press('Control+End');
    await expect.poll(focused).toBe('119 7');
    await page.keyboard.press('Home');
    await expect.poll(focused).toBe('119 0');
    const last = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Enter');
    await aside(page)
      .getByRole('heading', { level: 1, name: last ?? '' })
      .waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('119 0');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).toBe('-1 0');
    await page.keyboard.press('Enter');
    await expect.poll(() => head(page, 'Account').getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.matches('[role="dialog"] input')))
      .toBe(true);
    await page.getByRole('dialog', { name: 'Filter Account' }).waitFor();
    await page.keyboard.type('mobile');
    await expect.poll(() => count(page)).toMatch(/^\d of 120/);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Filter Account: on');
  });
});

describe('the other views', () => {
  it('divides the book, and shows the accounts of a segment in the table', async () => {
    const page = await openSample();
    await page.getByRole('link', { name: 'Groups' }).click();
    const segments = page.getByRole('region', { name: 'Segments', exact: true });
    await segments.getByRole('combobox', { name: 'Divide by' }).selectOption({ label: 'Service tier' });
    const vip = segments.getByRole('row', { name: /VIP/ });
    const many = await vip.getByRole('cell').nth(1).textContent();
    await vip.getByRole('button').click();
    await expect.poll(() => count(page)).toBe(`${many} of 120 accounts`);
    await page.getByRole('button', { name: `Remove: Picked: ${many}` }).click();
    await expect.poll(() => count(page)).toBe('120 accounts');
  });

  it('sums the accounts of a parent, and opens a member', async () => {
    const page = await openSample();
    await page.getByRole('link', { name: 'Groups' }).click();
    const group = page.locator('details', { hasText: 'City of Aldermouth' });
    await group.locator('summary').click();
    expect(await group.locator('summary').textContent()).toContain('2 members');
    await group.getByRole('button', { name: 'Aldermouth Tramways' }).click();
    await aside(page).getByRole('heading', { level: 1, name: 'Aldermouth Tramways' }).waitFor();
  });
});

describe('for everyone', () => {
  it('has nothing serious for axe, in both languages, in light and dark', async () => {
    const page = await openSample();
    const judged = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(found.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
    };
    await page.locator('.book-account-row').first().click();
    await aside(page).getByRole('heading', { level: 1 }).waitFor();
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await judged();
    }
    await aside(page).getByRole('button', { name: 'Close' }).click();
    await page.getByRole('link', { name: 'Groups' }).click();
    await page.locator('.book-parent > summary').first().click();
    await judged();
    await page.getByRole('link', { name: 'Accounts' }).click();
    await page.getByRole('combobox', { name: 'Group by' }).selectOption({ label: 'Industry' });
    await page.getByRole('button', { name: 'Filter Value class' }).click();
    await judged();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '中文' }).click();
    await expect.poll(() => count(page)).toBe('120 个客户');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await judged();
    }
  }, 400_000);

  it('fits the window, at 640 and at 320 pixels too', async () => {
    const page = await openSample();
    for (const view of ['Accounts', 'Groups', 'Products']) {
      await page.getByRole('link', { name: view, exact: true }).click();
      for (const width of [1280, 640, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${view}, ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
});

describe('products', () => {
  it('says where figures by product come from, and marks what earns and what loses', async () => {
    const page = await openBook('products');
    await page.evaluate(manyAccounts, 1);
    await page.reload();
    await page.getByText('They come in with a book file').waitFor();
    await page.evaluate(accountsWithProducts);
    await page.reload();
    const table = page.getByRole('table', { name: 'What each product contributes in each customer group' });
    const row = table.getByRole('row', { name: /Leased line/ });
    await expect.poll(() => row.textContent()).toContain('++');
    const losing = page.getByRole('region', { name: 'Combinations that lose' });
    expect(await losing.textContent()).toContain('Cloud for Post−¥300 k');
    const untold = page.getByRole('region', { name: 'Nobody knows whether these earn' });
    expect(await untold.textContent()).toContain('Cloud for Banking');
  });
});

describe('beside the sidebar', () => {
  it('is opened once, and shows what the sidebar reads while it is open', async () => {
    const record = await browser.open(`${site.url}/accounts/5`);
    open.push(record);
    const panel = await browser.openPanel(record);
    await expect.poll(() => panel.getByRole('heading', { level: 1 }).textContent()).toBe('Elm Foods');
    await panel.getByRole('button', { name: 'Settings' }).click();
    await panel.getByRole('button', { name: 'Open my book' }).click();
    const books = () =>
      record
        .context()
        .pages()
        .filter((page) => page.url().includes(`${browser.id}/book.html`));
    await expect.poll(() => books().length).toBe(1);
    const [book] = books() as [Page];
    open.push(book);
    // A page behind another one draws nothing, and so cannot be clicked.
    await record.bringToFront();
    await panel.getByRole('button', { name: 'Open my book' }).click();
    await expect.poll(() => firstNames(book)).toContain('Elm Foods');
    expect(books()).toHaveLength(1);

    const app = await browser.open(`${site.url}/app#/accounts/3`);
    open.push(app);
    const second = await browser.openPanel(app);
    await expect.poll(() => second.getByRole('heading', { level: 1 }).textContent()).toBe('Cedar Post');
    await book.bringToFront();
    await expect.poll(() => firstNames(book)).toContain('Cedar Post');
  });
});

describe('ten thousand accounts', () => {
  it('are there, drawn only where they are looked at, and searched by sound', async () => {
    const page = await openBook();
    await page.evaluate(manyAccounts, 10_000);
    await page.reload();
    await expect.poll(() => count(page), { timeout: 100_000 }).toMatch(/^10,00\d accounts$/);
    expect(await page.locator('.book-account-row').count()).toBeLessThan(100);
    await page.locator('[data-stop][tabindex="0"]').focus();
    await page.keyboard.press('Control+End');
    const last = await grid(page).getAttribute('aria-rowcount');
    await expect.poll(() => page.locator(`[role="row"][aria-rowindex="${last}"]`).count()).toBe(1);
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex')),
      )
      .toBe(last);
    // The focus stays on its row, however far the table is scrolled away from it.
    await grid(page).evaluate((element) => element.scrollTo({ top: 0 }));
    await expect.poll(() => page.locator('[role="row"][aria-rowindex="2"]').count()).toBe(1);
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex'),
      ),
    ).toBe(last);
    await search(page).fill('huaxin7777');
    await expect.poll(() => firstNames(page)).toEqual(['华信7777']);
  });
});
