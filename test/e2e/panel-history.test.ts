import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, startBrowser } from './browser.ts';
import { keptDays, makeEarlier, prepareFirstVersion } from './in-store.ts';
import { PAGES } from './pages.ts';
import { type SmallSite, startSmallSite } from './small-site.ts';

const EARLIER = '2026-03-02';

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

async function visit(path: string): Promise<Page> {
  const page = await browser.open(`${site.url}${path}`);
  open.push(page);
  const panel = await browser.openPanel(page);
  await expect.poll(() => panel.getByRole('heading', { level: 1 }).textContent()).toMatch(/\w/);
  return panel;
}

const headline = (panel: Page) => panel.locator('[data-headline]');
const valueCard = (panel: Page) => panel.getByRole('region', { name: 'Value', exact: true });
const score = async (panel: Page) =>
  Number(await panel.getByRole('meter', { name: 'Value', exact: true }).getAttribute('data-value'));

describe('what changed since an earlier day', () => {
  it('goes on with days that the first version kept, and says what it cannot tell', async () => {
    const key = `${site.url}/app#/accounts/3`;
    await prepareFirstVersion(browser, { account: key, day: EARLIER, value: 12, low: 5, high: 90 });
    const panel = await visit('/app#/accounts/3');
    await expect.poll(() => headline(panel).textContent()).toMatch(/▲.*since 2 Mar/);
    await valueCard(panel).getByRole('button', { name: 'What changed' }).click();
    expect(await valueCard(panel).textContent()).toContain('was not kept');
    expect((await keptDays(panel)).map(({ day }) => day)).toContain(EARLIER);
  });

  it('is nothing on the first day', async () => {
    const panel = await visit('/app#/accounts/2');
    await expect.poll(async () => (await keptDays(panel)).length).toBeGreaterThan(0);
    expect(await headline(panel).count()).toBe(0);
  });

  it('is explained fact by fact, and adds up', async () => {
    const first = await visit('/app#/accounts/1');
    await expect.poll(async () => (await keptDays(first)).some(is('Alder Works', 'tenure', 3))).toBe(true);
    const before = await score(first);
    await makeEarlier(first, EARLIER);
    await first.reload();
    await expect.poll(() => headline(first).textContent()).toContain('Unchanged since 2 Mar');

    await fillIn(first, 'Wallet', '5200000');
    await fillIn(first, 'Contract months left', '15');
    await expect.poll(() => headline(first).textContent()).toMatch(/^▲up [\d.]+ since 2 Mar: /);
    await valueCard(first).getByRole('button', { name: 'What changed' }).click();
    const rows = valueCard(first).locator('tr[data-cause]');
    expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-cause')))).toEqual([
      'wallet',
      'contractMonthsLeft',
    ]);
    expect(await rows.first().textContent()).toContain('unknown → ¥5.2 m');
    const parts = await rows.evaluateAll((all) => all.map((row) => Number(row.getAttribute('data-part'))));
    const sum = parts.reduce((total, part) => total + part, 0);
    expect(Math.abs(before + sum - (await score(first)))).toBeLessThan(1e-9);
    expect(await valueCard(first).locator('svg[role="img"]').getAttribute('aria-label')).toContain('2 Mar');
    for (const colorScheme of ['light', 'dark'] as const) {
      await first.emulateMedia({ colorScheme });
      await keepsToTheRules(first);
    }

    // By now it is known that it was still so until today.
    await first.reload();
    await expect.poll(() => headline(first).textContent()).toMatch(/^▲up [\d.]+ since \w+/);
    expect((await keptDays(first)).filter(is('Alder Works', 'wallet', 5_200_000))).toHaveLength(1);
  });

  it('goes with the account when it is forgotten', async () => {
    const panel = await visit('/app#/accounts/1');
    await expect.poll(() => headline(panel).count()).toBe(1);
    await panel.getByRole('button', { name: 'Settings' }).click();
    await panel.getByRole('button', { name: 'Forget this account' }).click();
    await panel.getByRole('button', { name: 'Forget it' }).click();
    const ofThen = async () =>
      (await keptDays(panel)).filter(is('Alder Works', 'tenure', 3)).filter(({ day }) => day === EARLIER);
    await expect.poll(ofThen).toEqual([]);
  });
});

function is(name: string, field: string, value: unknown) {
  return ({ fields }: { fields?: Readonly<Record<string, unknown>> }) =>
    fields?.name === name && fields[field] === value;
}

async function fillIn(panel: Page, label: string, text: string): Promise<void> {
  const missing = panel.getByRole('region', { name: 'Missing' });
  if ((await missing.locator('details[open]').count()) === 0) await missing.locator('summary').click();
  const control = missing.getByLabel(label);
  await control.fill(text);
  await control.press('Enter');
}

async function keepsToTheRules(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
