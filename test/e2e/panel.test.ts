import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION, type ExtensionBrowser, startBrowser } from './browser.ts';
import { PAGES } from './pages.ts';
import { type SmallSite, startSmallSite } from './small-site.ts';

let site: SmallSite;
let browser: ExtensionBrowser;
let open: Page[] = [];

beforeAll(async () => {
  site = await startSmallSite(PAGES);
  browser = await startBrowser();
});
afterEach(async () => {
  for (const page of open) await page.close();
  open = [];
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function visit(path: string): Promise<{ page: Page; panel: Page }> {
  const page = await browser.open(`${site.url}${path}`);
  open.push(page);
  return { page, panel: await browser.openPanel(page) };
}

const title = (panel: Page) => panel.getByRole('heading', { level: 1 });
const value = (panel: Page) => panel.getByRole('meter', { name: 'Value', exact: true });
const employees = (panel: Page) => panel.locator('tr[data-field="employees"]');

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync(path.join(EXTENSION, 'manifest.json'), 'utf8'));

  it('asks for no host, only for the page on which the button is clicked', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'sidePanel']);
    // Only what may be asked for later: reminders once they are switched on, and one site at a time.
    expect(manifest.optional_permissions).toEqual(['notifications', 'alarms']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('lets nothing of the extension talk to the network', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
  });
});

describe('reading a page', () => {
  it('shows name, value with bounds, the dimensions, and where each field was read', async () => {
    const { panel } = await visit('/app#/accounts/1');
    await expect.poll(() => title(panel).textContent()).toBe('Alder Works');
    expect(await value(panel).getAttribute('aria-valuetext')).toMatch(/\d+.*\d+–\d+/);
    for (const name of ['Current', 'Potential', 'Loyalty']) {
      expect(await panel.getByRole('meter', { name, exact: true }).count()).toBe(1);
    }
    const region = panel.getByRole('region', { name: 'Read from this page' });
    await region.locator('summary').click();
    expect(await employees(panel).getAttribute('data-value')).toBe('310');
    expect(await employees(panel).locator('.kam-where').textContent()).toBe('Employees');
  });

  it('shows a text that it does not understand, with what would do instead', async () => {
    const { panel } = await visit('/accounts/5');
    await expect.poll(() => title(panel).textContent()).toBe('Elm Foods');
    const row = panel.locator('tr[data-field="revenue"]');
    expect(await row.textContent()).toContain('12 m or so');
    expect(await row.getAttribute('data-value')).toBeNull();
  });

  it('asks the network for nothing', async () => {
    const { panel } = await visit('/app#/accounts/1');
    await expect.poll(() => title(panel).textContent()).toBe('Alder Works');
    const foreign: string[] = [];
    panel.on('request', (request) => {
      if (!request.url().startsWith(`chrome-extension://${browser.id}/`)) foreign.push(request.url());
    });
    await panel.reload();
    await expect.poll(() => title(panel).textContent()).toBe('Alder Works');
    expect(foreign).toEqual([]);
    const asked = site.asked.length;
    const attempt = `fetch('${site.url}/spy').then(() => 'sent', () => 'refused')`;
    expect(await panel.evaluate(attempt)).toBe('refused');
    expect(await browser.inBackground(attempt)).toBe('refused');
    expect(site.asked.slice(asked)).toEqual([]);
  });
});

describe('following the page', () => {
  it('blanks at once when the address names another record, and then shows that one whole', async () => {
    const { page, panel } = await visit('/app?delay=150#/accounts/1');
    await expect.poll(() => employees(panel).getAttribute('data-value')).toBe('310');
    await recordShown(panel);
    await page.evaluate(() => (location.hash = '#/accounts/2'));
    await expect.poll(() => title(panel).textContent(), { timeout: 10_000 }).toBe('Birch Lines');
    await expect.poll(() => employees(panel).getAttribute('data-value')).toBe('45');
    const shown = await shownPairs(panel);
    expect(shown).toContain(BLANK);
    expect(shown.indexOf(BLANK)).toBeLessThan(shown.indexOf('Birch Lines 45'));
    // Nothing of the first record was ever shown under the second one's name.
    expect(shown).not.toContain('Birch Lines 310');
  });

  it('goes through many moves in a row and ends at the last', async () => {
    const { page, panel } = await visit('/app?delay=20#/accounts/1');
    await expect.poll(() => title(panel).textContent()).toBe('Alder Works');
    await recordShown(panel);
    for (const id of [2, 3, 1, 2, 3]) {
      await page.evaluate((to) => (location.hash = `#/accounts/${to}`), id);
      await page.waitForTimeout(60);
    }
    await expect.poll(() => title(panel).textContent(), { timeout: 10_000 }).toBe('Cedar Post');
    await expect.poll(() => employees(panel).getAttribute('data-value')).toBe('2200');
    for (const pair of await shownPairs(panel)) {
      expect([BLANK, 'Alder Works 310', 'Birch Lines 45', 'Cedar Post 2200']).toContain(pair);
    }
  });

  it('says that the page stayed as it was when only the address changed', async () => {
    const { page, panel } = await visit('/app#/accounts/1');
    await expect.poll(() => title(panel).textContent()).toBe('Alder Works');
    await page.evaluate(() => (location.hash = '#/accounts/9'));
    await expect
      .poll(() => panel.locator('body').textContent(), { timeout: 10_000 })
      .toContain('still shows what it showed before');
    await browser.click(page);
    await expect.poll(() => title(panel).textContent()).toBe('Alder Works');
  });

  it('says that there is no account on the next page of the application', async () => {
    const { page, panel } = await visit('/app#/accounts/1');
    await expect.poll(() => title(panel).textContent()).toBe('Alder Works');
    await page.evaluate(() => (location.hash = '#/help'));
    await expect
      .poll(() => panel.getByRole('region', { name: 'No account here' }).count(), { timeout: 10_000 })
      .toBe(1);
  });

  it('reads on after a navigation within the site', async () => {
    const { page, panel } = await visit('/app#/accounts/1');
    await expect.poll(() => title(panel).textContent()).toBe('Alder Works');
    await page.goto(`${site.url}/other`);
    await expect.poll(() => title(panel).textContent(), { timeout: 10_000 }).toBe('Dogwood Bank');
  });

  it('asks for another click on another site, and reads it then', async () => {
    const elsewhere = await startSmallSite(PAGES);
    try {
      const { page, panel } = await visit('/app#/accounts/1');
      await expect.poll(() => title(panel).textContent()).toBe('Alder Works');
      await page.goto(`${elsewhere.url.replace('127.0.0.1', 'localhost')}/other`);
      await expect
        .poll(() => panel.locator('body').textContent())
        .toContain('Click the button again to read this page');
      await browser.click(page);
      await expect.poll(() => title(panel).textContent()).toBe('Dogwood Bank');
    } finally {
      await elsewhere.stop();
    }
  });
});

describe('a page without an account', () => {
  it('says so, and takes one typed by hand', async () => {
    const { panel } = await visit('/article');
    const none = panel.getByRole('region', { name: 'No account here' });
    await expect.poll(() => none.count(), { timeout: 10_000 }).toBe(1);
    await none.getByRole('button', { name: 'Type in an account' }).click();
    await panel.getByLabel('Account name').fill('Fir Hotels');
    await panel.getByLabel('Profit').fill('300000');
    await panel.getByRole('button', { name: 'Show its value' }).click();
    await expect.poll(() => title(panel).textContent()).toBe('Fir Hotels');
    expect(Number(await value(panel).getAttribute('aria-valuenow'))).toBeGreaterThan(0);
    await panel.getByRole('button', { name: 'Back to the page' }).click();
    await expect.poll(() => panel.getByRole('button', { name: 'Typed before (1)' }).count()).toBe(1);
  });

  it('opens the sample book', async () => {
    const { panel } = await visit('/article');
    await panel.getByRole('button', { name: 'Open the sample book' }).click();
    await panel.getByRole('searchbox').fill('Quillmere');
    await panel.getByRole('button', { name: /Quillmere Cable/ }).click();
    await expect.poll(() => title(panel).textContent()).toBe('Quillmere Cable');
    expect(await panel.getByText('An invented account of the sample book').count()).toBe(1);
  });

  it('gives the reason on a page of the browser itself', async () => {
    const page = await browser.open('chrome://version/');
    open.push(page);
    const panel = await browser.openPanel(page);
    await expect
      .poll(() => panel.locator('body').textContent())
      .toContain('This page belongs to the browser');
  });
});

describe('what is kept', () => {
  it('brings typed words back when the page is visited again, and lets them be taken back', async () => {
    const first = await visit('/app#/accounts/3');
    await expect.poll(() => title(first.panel).textContent()).toBe('Cedar Post');
    const before = await value(first.panel).getAttribute('data-value');
    await edit(first.panel, 'employees', '2300');
    await fillIn(first.panel, 'Products held', '4');
    await expect.poll(() => value(first.panel).getAttribute('data-value')).not.toBe(before);
    await first.page.close();

    const again = await visit('/app#/accounts/3');
    await expect.poll(() => employees(again.panel).getAttribute('data-value')).toBe('2300');
    expect(await employees(again.panel).textContent()).toContain('typed');
    expect(await again.panel.locator('tr[data-field="productsHeld"]').getAttribute('data-value')).toBe('4');
    await edit(again.panel, 'employees', '');
    await expect.poll(() => employees(again.panel).getAttribute('data-value')).toBe('2200');
  });

  it('remembers what was done, snoozed and dismissed, until the facts change', async () => {
    const { page, panel } = await visit('/app#/accounts/4');
    await expect.poll(() => title(panel).textContent()).toBe('Gorse Mills');
    const list = panel.getByRole('list', { name: 'Next actions' });
    const item = (id: string) => list.locator(`[data-action="${id}"]`);
    await item('close-complaint').getByRole('button', { name: 'Done' }).click();
    await item('replace-lost-contact').getByRole('button', { name: 'Snooze' }).click();
    await item('replace-lost-contact').getByRole('button', { name: 'A week' }).click();
    await item('renew-now').getByRole('button', { name: 'Why' }).click();
    await item('renew-now').getByRole('button', { name: 'Dismiss' }).click();
    await item('renew-now').getByRole('button', { name: 'Already taken care of' }).click();
    const gone = ['close-complaint', 'replace-lost-contact', 'renew-now'];
    await expect.poll(() => actionIds(panel)).not.toEqual(expect.arrayContaining(gone));

    await page.reload();
    await expect.poll(() => title(panel).textContent()).toBe('Gorse Mills');
    for (const id of gone) expect(await actionIds(panel)).not.toContain(id);

    await edit(panel, 'openComplaints', '3');
    await expect.poll(() => actionIds(panel)).toContain('close-complaint');
    expect(await actionIds(panel)).not.toContain('renew-now');
    await panel.getByRole('button', { name: 'Show them again' }).click();
    await expect.poll(() => actionIds(panel)).toEqual(expect.arrayContaining(gone));
  });

  it('forgets an account when asked to', async () => {
    const { panel } = await visit('/app#/accounts/1');
    await expect.poll(() => title(panel).textContent()).toBe('Alder Works');
    await edit(panel, 'employees', '311');
    await expect.poll(() => employees(panel).getAttribute('data-value')).toBe('311');
    await panel.getByRole('button', { name: 'Settings' }).click();
    await panel.getByRole('button', { name: 'Forget this account' }).click();
    await panel.getByRole('button', { name: 'Forget it' }).click();
    await expect.poll(() => employees(panel).getAttribute('data-value')).toBe('310');
  });
});

/** Corrects a field that was read. */
async function edit(panel: Page, field: string, text: string): Promise<void> {
  await unfold(panel, 'Read from this page');
  const row = panel.locator(`tr[data-field="${field}"]`);
  await row.getByRole('button', { name: 'Edit' }).click();
  await row.getByRole('textbox').fill(text);
  await row.getByRole('button', { name: 'Save' }).click();
}

/** Fills in a field that is missing. */
async function fillIn(panel: Page, label: string, text: string): Promise<void> {
  await unfold(panel, 'Missing');
  const control = panel.getByRole('region', { name: 'Missing' }).getByLabel(label);
  await control.fill(text);
  await control.press('Enter');
}

async function unfold(panel: Page, name: string): Promise<void> {
  const fold = panel.getByRole('region', { name });
  if ((await fold.locator('details[open]').count()) === 0) await fold.locator('summary').click();
}

async function actionIds(panel: Page): Promise<string[]> {
  const more = panel.getByRole('button', { name: /^\d+ more$/ });
  if ((await more.count()) > 0) await more.click();
  return panel
    .locator('[data-action]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-action') ?? ''));
}

/** Notes every pair of name and employees that the panel ever shows. */
/** What the recorder writes for a panel that names no account and says that it is reading. */
const BLANK = 'Reading…';

/** Writes down, inside the panel and so without a gap, everything that it ever shows. */
async function recordShown(panel: Page): Promise<void> {
  await panel.evaluate((blank) => {
    const shown = new Set<string>();
    (window as unknown as { shown: Set<string> }).shown = shown;
    new MutationObserver(() => {
      const name = document.querySelector('h1')?.textContent;
      const count = document.querySelector('tr[data-field="employees"]')?.getAttribute('data-value');
      if (name && count) shown.add(`${name} ${count}`);
      if (!name && document.body.textContent?.includes(blank)) shown.add(blank);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  }, BLANK);
}

function shownPairs(panel: Page): Promise<string[]> {
  return panel.evaluate(() => [...(window as unknown as { shown: Set<string> }).shown]);
}
