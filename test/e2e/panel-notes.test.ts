import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, startBrowser } from './browser.ts';
import { PAGES } from './pages.ts';
import { type SmallSite, startSmallSite } from './small-site.ts';

let site: SmallSite;
let browser: ExtensionBrowser;
let page: Page;
let panel: Page;

beforeAll(async () => {
  site = await startSmallSite(PAGES);
  browser = await startBrowser();
  page = await browser.open(`${site.url}/accounts/21`);
  panel = await browser.openPanel(page);
  await panel.getByRole('heading', { level: 1, name: 'Hazel Freight' }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const region = (name: string) => panel.getByRole('region', { name, exact: true });

async function unfold(name: string): Promise<void> {
  if ((await region(name).locator('details[open]').count()) === 0)
    await region(name).locator('summary').first().click();
}

describe('the lists on an account page', () => {
  it('are read: open deals by their stage, and the people', async () => {
    await unfold('Pipeline');
    const pipeline = await region('Pipeline').textContent();
    expect(pipeline).toContain('Fleet renewal');
    expect(pipeline).toContain('win rate 40 % by its stage, Proposal');
    expect(pipeline).not.toContain('Old depot');
    await unfold('People');
    expect(await region('People').textContent()).toContain('Ann Lee');
  });

  it('are named where they are not', async () => {
    await unfold('Not used');
    expect(await region('Not used').textContent()).toContain('Invoices (rows: 1)');
  });
});

describe('what is noted', () => {
  it('makes a person the decider, which stays when the page is read again', async () => {
    await unfold('People');
    await region('People').getByLabel('Role of Ann Lee').selectOption('decider');
    await expect.poll(() => region('People').locator('summary').textContent()).toContain('1 of 5');
    await page.reload();
    await expect.poll(() => region('People').locator('summary').textContent()).toContain('1 of 5');
  });

  it('takes checks instead of the stage', async () => {
    await unfold('Pipeline');
    await region('Pipeline').getByRole('button', { name: 'Checks' }).click();
    for (const check of [
      'The need is clear',
      'We know the weight of each decider',
      'First contact with those concerned',
    ])
      await region('Pipeline').getByLabel(check).check();
    await expect.poll(() => region('Pipeline').textContent()).toContain('win rate 20 %');
    expect(await region('Pipeline').textContent()).not.toContain('by its stage');
  });

  it('logs a promise, raises it as an action, and marks it as kept by Done', async () => {
    await unfold('Care');
    await region('Care').getByRole('button', { name: 'Promise', exact: true }).click();
    await region('Care').getByRole('button', { name: 'Save' }).click();
    expect(await region('Care').getByRole('alert').textContent()).toBe('Say what is promised.');
    await region('Care').getByLabel('About').fill('send the test report');
    await region('Care').getByLabel('Promised by').fill('2020-01-31');
    await region('Care').getByRole('button', { name: 'Save' }).click();
    const action = panel.locator('[data-action^="keep-promise"]');
    await expect.poll(() => action.textContent()).toContain('Keep the promise: send the test report');
    expect(await region('Care').locator('summary').textContent()).toContain('1 overdue');
    await action.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => action.count()).toBe(0);
    await expect.poll(() => region('Care').locator('summary').textContent()).not.toContain('overdue');
    expect(await region('Care').textContent()).toContain('send the test report');
  });

  it('logs a visit in two clicks', async () => {
    await unfold('Care');
    await region('Care').getByRole('button', { name: 'Visit', exact: true }).click();
    await region('Care').getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(() => region('Care').getByRole('button', { name: 'Done: Record of a visit' }).count())
      .toBe(1);
    const reading = panel.locator('[data-action^="keep-norm: visit-record"]');
    expect(await reading.count()).toBe(1);
  });

  it('takes along what is open, as a calendar file and as text', async () => {
    const actions = region('Next actions');
    const download = panel.waitForEvent('download');
    await actions.getByRole('button', { name: 'Add to calendar' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^kam-Hazel Freight-\d{4}-\d{2}-\d{2}\.ics$/);
    const lines = readFileSync(await file.path(), 'utf8').replace(/\r\n[ \t]/g, '');
    expect(lines).toContain('SUMMARY:Hazel Freight: Record of a visit');
    expect(lines).not.toContain('send the test report');
    await actions.getByRole('button', { name: 'Copy as text' }).click();
    await panel.getByText(/^Copied: \d+\.$/).waitFor({ state: 'attached' });
  });

  it('leaves nothing that a reader of the screen would stumble over', async () => {
    for (const name of ['Care', 'People', 'Pipeline']) await unfold(name);
    const { violations } = await new AxeBuilder({ page: panel }).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('Today', () => {
  it('shows what is due at every account, and does it from there', async () => {
    const book = await browser.open(`chrome-extension://${browser.id}/book.html#today`);
    const week = book.getByRole('region', { name: 'In the next 7 days' });
    await expect.poll(() => week.textContent()).toContain('Record of a visit');
    expect(await week.textContent()).toContain('Hazel Freight');
    const entry = week.locator('[data-action^="keep-norm: visit-record"]');
    await entry.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => entry.count()).toBe(0);
    const download = book.waitForEvent('download');
    await book.getByRole('button', { name: 'Add to calendar' }).click();
    expect((await download).suggestedFilename()).toMatch(/^kam-.*\.ics$/);
    await book.close();
    // The sidebar learns of it.
    await expect
      .poll(() => region('Care').getByRole('button', { name: 'Done: Record of a visit' }).count())
      .toBe(0);
  });
});

describe('at the end of Today', () => {
  it('a dismissed suggestion is listed with its reason, and heard again', async () => {
    const book = await browser.open(`chrome-extension://${browser.id}/book.html#today`);
    const entry = book.locator('[data-action="take-it-in"]');
    await entry.getByRole('button', { name: 'Dismiss' }).click();
    await entry.getByRole('textbox', { name: 'Another reason' }).fill('Head office does it');
    await entry.getByRole('button', { name: 'Leave it out' }).click();
    await expect.poll(() => entry.count()).toBe(0);
    const fold = book.getByRole('region', { name: 'What became of suggestions', exact: true });
    await fold.locator('summary').click();
    const muted = fold.locator('[data-muted="take-it-in"]');
    await expect.poll(() => muted.textContent()).toContain('Head office does it');
    expect(await fold.locator('[data-rate="take-it-in"]').textContent()).toContain('0 %');
    await muted.getByRole('button').click();
    await expect.poll(() => entry.count()).toBe(1);
    expect(await muted.count()).toBe(0);
    await book.close();
  });

  it('the next reviews say what to look at', async () => {
    const book = await browser.open(`chrome-extension://${browser.id}/book.html#today`);
    const fold = book.getByRole('region', { name: 'Next reviews', exact: true });
    await fold.locator('summary').click();
    const revenue = fold.getByRole('region', { name: 'Revenue check' });
    await expect.poll(() => revenue.textContent()).toContain('Revenue fell: 0');
    expect(await fold.locator('[data-review]').count()).toBe(5);
    const { violations } = await new AxeBuilder({ page: book }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await book.close();
  });
});

describe('the number on the button', () => {
  const told = () =>
    panel.evaluate<{ text: string; title: string; kept: number }>(`(async () => ({
      text: await chrome.action.getBadgeText({}),
      title: await chrome.action.getTitle({}),
      kept: Object.keys(await chrome.storage.local.get()).filter((key) => key.startsWith('due ')).length,
    }))()`);

  it('counts what is overdue, and goes with what is done', async () => {
    await expect.poll(told).toEqual({ text: '', title: 'Read this account', kept: 1 });
    await unfold('Care');
    await region('Care').getByRole('button', { name: 'Promise', exact: true }).click();
    await region('Care').getByLabel('About').fill('send the price list');
    await region('Care').getByLabel('Promised by').fill('2020-01-31');
    await region('Care').getByRole('button', { name: 'Save' }).click();
    await expect.poll(told).toEqual({ text: '1', title: 'Read this account · overdue: 1', kept: 1 });
    expect(await browser.inBackground('chrome.action.getBadgeText({})')).toBe('1');
  });

  it('leaves nothing behind of an account that is forgotten', async () => {
    await panel.getByRole('button', { name: 'Settings' }).click();
    await panel.getByRole('button', { name: 'Forget this account' }).click();
    await panel.getByRole('button', { name: 'Forget it' }).click();
    await expect.poll(told).toEqual({ text: '', title: 'Read this account', kept: 0 });
  });
});
