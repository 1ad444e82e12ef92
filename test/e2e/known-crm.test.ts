import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { blameless } from './blameless.ts';
import { type ExtensionBrowser, startBrowser } from './browser.ts';
import {
  ACCOUNTS,
  type AccountId,
  type CrmWithInterface,
  startCrmWithInterface,
} from './crm-with-interface.ts';

const [ALDER, BIRCH, CEDAR] = Object.keys(ACCOUNTS) as [AccountId, AccountId, AccountId];
const PATTERN = 'http://127.0.0.1/*';

let crm: CrmWithInterface;
let browser: ExtensionBrowser;
let open: Page[] = [];
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  crm = await startCrmWithInterface();
});
afterEach(async () => {
  for (const page of open) await page.close();
  open = [];
  await browser.inBackground(`chrome.permissions.remove({ origins: ['${PATTERN}'] })`);
  await crm.stop();
});

async function visit(id: AccountId): Promise<{ page: Page; panel: Page }> {
  const page = await browser.open(crm.account(id));
  open.push(page);
  const panel = await browser.openPanel(page);
  await expect.poll(() => title(panel)).toBe(ACCOUNTS[id].name);
  return { page, panel };
}
const title = (panel: Page) => panel.getByRole('heading', { level: 1 }).textContent();
const employees = (panel: Page) => panel.locator('tr[data-field="employees"]');
const employeesIn = (panel: Page) => employees(panel).getAttribute('data-value');
const always = (panel: Page) => panel.getByRole('button', { name: 'Always on 127.0.0.1' });
const interfaceCalls = () => crm.asked.filter((one) => !/^GET \/(?:favicon\.ico)?$/.test(one));

/** Where the reader is put into pages as they load. */
const readersFor = () =>
  browser.inBackground(
    'chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))',
  );

async function allow(panel: Page): Promise<void> {
  await browser.allowWithoutAsking(PATTERN);
  await always(panel).click();
  await expect.poll(() => always(panel).count()).toBe(0);
}

it('asks a CRM nothing before its site is allowed', async () => {
  const { page, panel } = await visit(ALDER);
  await expect.poll(() => employeesIn(panel)).toBe('310');
  await page.goto(crm.account(BIRCH));
  await expect.poll(() => title(panel)).toBe(ACCOUNTS[BIRCH].name);
  await expect.poll(() => always(panel).count()).toBe(1);
  expect(interfaceCalls()).toEqual([]);
});

it('takes the CRM’s own word while its site is allowed, names it, and shows where the page says something else', async () => {
  const { page, panel } = await visit(ALDER);
  await allow(panel);
  await expect.poll(() => employeesIn(panel)).toBe('325');
  await panel.getByRole('region', { name: 'Read from this page' }).locator('summary').click();
  expect(await employees(panel).locator('.kam-where').innerText()).toContain('from the CRM');
  expect(await employees(panel).innerText()).toMatch(/The page says 310/);
  expect(await panel.locator('body').textContent()).toContain(ACCOUNTS[ALDER].deal);
  expect(interfaceCalls().every((one) => one.startsWith('GET /api/v1/'))).toBe(true);
  expect(await readersFor()).toEqual([PATTERN]);

  await panel.getByRole('button', { name: 'Settings' }).click();
  await expect.poll(() => panel.locator('.sidepanel-sites li').count()).toBe(1);
  await blameless(panel);
  await panel.getByRole('button', { name: 'Stop reading http://127.0.0.1 by itself' }).click();
  await expect
    .poll(() => panel.locator('body').innerText())
    .toContain('http://127.0.0.1 is read only when you click again');
  await expect.poll(readersFor).toEqual([]);
  await panel.getByRole('button', { name: 'Back' }).click();
  const before = interfaceCalls().length;
  await page.goto(crm.account(BIRCH));
  await expect.poll(() => title(panel)).toBe(ACCOUNTS[BIRCH].name);
  await expect.poll(() => employeesIn(panel)).toBe('45');
  expect(interfaceCalls().length).toBe(before);
});

it('never shows a late answer beside another record', async () => {
  const { page, panel } = await visit(CEDAR);
  await allow(panel);
  const letGo = crm.hold(ALDER);
  await page.goto(crm.account(ALDER));
  await expect.poll(() => employeesIn(panel)).toBe('310');
  await expect.poll(() => crm.asked.join()).toContain(ALDER);
  await page.goto(crm.account(BIRCH));
  await expect.poll(() => employeesIn(panel)).toBe('48');
  await panel.evaluate(
    (of) => {
      const seen = new MutationObserver(() => {
        if (of.some((text) => document.body.textContent?.includes(text))) document.title = 'wrong record';
      });
      seen.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    },
    [ACCOUNTS[ALDER].name, ACCOUNTS[ALDER].deal],
  );
  letGo();
  await expect.poll(() => crm.answered.join()).toContain(ALDER);
  // A further change of the page goes through after what came before it.
  await page.evaluate(() => document.querySelector('[data-name="cEmployees"] .field')?.replaceChildren('46'));
  await employees(panel).locator('xpath=ancestor::section').locator('summary').click();
  await expect.poll(() => employees(panel).innerText()).toMatch(/The page says 46/);
  expect(await employeesIn(panel)).toBe('48');
  expect(await panel.title()).not.toBe('wrong record');
});

it('fills without a click on pages that load anew and beside tabs opened later', async () => {
  const { page, panel } = await visit(ALDER);
  await allow(panel);
  await page.goto(`${crm.url}/?anew#Account/view/${CEDAR}`);
  await expect.poll(() => employeesIn(panel)).toBe('2300');
  open.push(await browser.open(`${crm.url}/?later#Account/view/${BIRCH}`));
  const beside = await browser.panelOfWindow();
  await expect.poll(() => employeesIn(beside)).toBe('48');
  // Taken away in the browser's own settings: what was never clicked is not read any more.
  await browser.inBackground(`chrome.permissions.remove({ origins: ['${PATTERN}'] })`);
  await expect.poll(() => beside.locator('body').innerText()).toContain('Click the button again');
  await page.bringToFront();
  await expect.poll(() => employeesIn(panel)).toBe('2200');
});

it('says in one line why the CRM did not answer, and goes on with the page', async () => {
  const { page, panel } = await visit(CEDAR);
  await allow(panel);
  crm.status(403);
  await page.goto(crm.account(ALDER));
  await expect
    .poll(() => panel.locator('body').innerText())
    .toContain('EspoCRM does not let you see this record');
  expect(await employeesIn(panel)).toBe('310');
});
