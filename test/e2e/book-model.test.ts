import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { stampOf } from '../../core/playbook/stamp.ts';
import { withValue } from '../../core/playbook/with-value.ts';
import { type ExtensionBrowser, startBrowser } from './browser.ts';
import { PAGES } from './pages.ts';
import { type SmallSite, startSmallSite } from './small-site.ts';

const HASH = stampOf(defaultPlaybook).hash;

let site: SmallSite;
let browser: ExtensionBrowser;
let panel: Page;
let open: Page[] = [];
const files = mkdtempSync(path.join(tmpdir(), 'kam-model-'));

beforeAll(async () => {
  site = await startSmallSite(PAGES);
  browser = await startBrowser();
  panel = await browser.openPanel(await browser.open(`${site.url}/app#/accounts/1`));
  await panel.getByRole('heading', { level: 1, name: 'Alder Works' }).waitFor();
});
afterEach(async () => {
  for (const page of open) await page.close({ runBeforeUnload: false });
  open = [];
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  rmSync(files, { recursive: true, force: true });
});

const value = () => panel.getByRole('meter', { name: 'Value', exact: true }).getAttribute('data-value');
const stamp = () => panel.locator('footer [data-playbook]').getAttribute('data-playbook');
const difference = (page: Page) => page.getByRole('region', { name: 'Difference from the model in use' });
const team = (page: Page) => page.getByRole('region', { name: 'For the whole team' });
const save = (page: Page) => page.getByRole('button', { name: /^Save/ });

async function openModel(): Promise<Page> {
  const page = await browser.open(`chrome-extension://${browser.id}/book.html#model`);
  open.push(page);
  await expect.poll(() => difference(page).count()).toBe(1);
  return page;
}

async function takeFile(page: Page, name: string, text: string): Promise<void> {
  const file = path.join(files, name);
  writeFileSync(file, text);
  if ((await team(page).locator('details[open]').count()) === 0) await team(page).locator('summary').click();
  await team(page).locator('input[type="file"]').setInputFiles(file);
}

describe('the model in the book', () => {
  it('is tried out, saved, and moves the number in the sidebar; and can be gone back to', async () => {
    const [valueBefore, stampBefore] = [await value(), await stamp()];
    expect(stampBefore).toBe(HASH);
    const page = await openModel();
    await page.getByRole('region', { name: 'Loyalty' }).locator('summary').first().click();
    await page
      .getByRole('region', { name: 'Loyalty' })
      .getByLabel(/weight/i)
      .first()
      .fill('90');
    await expect
      .poll(() => page.getByRole('region', { name: 'Preview' }).textContent())
      .toMatch(/accounts? chang/);
    expect(await difference(page).textContent()).toContain('1 place');
    expect(await value()).toBe(valueBefore);
    await save(page).click();
    await expect
      .poll(() => page.locator('body').textContent())
      .toContain('Sidebar and book are computed by it');
    await expect.poll(stamp).not.toBe(HASH);
    expect(await value()).not.toBe(valueBefore);

    const earlier = page.getByRole('region', { name: 'Earlier models' });
    await earlier.locator('summary').click();
    await expect.poll(() => earlier.locator(`[data-earlier="${HASH}"]`).count()).toBe(1);
    await earlier.getByRole('button', { name: /^Go back to/ }).click();
    expect(await difference(page).textContent()).toContain('90 → 20');
    await save(page).click();
    await expect.poll(stamp).toBe(HASH);
    expect(await value()).toBe(valueBefore);
  });

  it('has every list of the playbook: what is added there is rated in the sidebar, and counts there', async () => {
    const page = await openModel();
    const fold = (name: string) => page.getByRole('region', { name, exact: true });
    await fold('Key accounts and bands').locator('summary').click();
    await fold('Key accounts and bands').getByLabel('Important industries').fill('manufacturing, police');
    await fold('Buying factors').locator('summary').click();
    await fold('Buying factors').getByRole('button', { name: 'Economics' }).press('Enter');
    await page.getByLabel('Economics: Factors: New factor (English)').fill('Freight cost');
    await page.getByLabel('Economics: Factors: New factor (Chinese)').fill('运费');
    await page.keyboard.press('Enter');
    await expect.poll(() => difference(page).textContent()).toContain('nothing → Freight cost');
    await page.locator('[data-actions-changed]').waitFor();

    const classes = panel.getByRole('region', { name: 'Classes', exact: true });
    expect(await classes.textContent()).not.toContain('Important');
    await save(page).click();
    await expect.poll(() => classes.textContent()).toContain('Important');
    const rivals = panel.getByRole('region', { name: 'Rivals', exact: true });
    // The sidebar stands behind the book: nothing is drawn there that a click could wait for.
    const rate = rivals.locator('button', { hasText: 'Rate buying factors' });
    await rate.dispatchEvent('click');
    await expect.poll(() => rivals.textContent()).toContain('Freight cost');
    await rate.dispatchEvent('click');

    await fold('File').locator('summary').click();
    await fold('File').getByRole('button', { name: 'Back to the default' }).click();
    await save(page).click();
    await expect.poll(stamp).toBe(HASH);
  });

  it('comes from a colleague as a file, which is compared before it is taken', async () => {
    const theirs = withValue(
      withValue(defaultPlaybook, ['name'], 'Team north'),
      ['classification', 'cuts', 'current'],
      61,
    );
    const page = await openModel();
    await takeFile(page, 'north.json', JSON.stringify(theirs));
    await expect.poll(() => team(page).textContent()).toContain(`Team north 1.0.0 · ${stampOf(theirs).hash}`);
    expect(await difference(page).textContent()).toContain('50 → 61');
    expect(await stamp()).toBe(HASH);
    await page.getByRole('button', { name: 'Leave it' }).click();
    expect(await save(page).isDisabled()).toBe(true);

    await page.getByRole('button', { name: 'Undo' }).click();
    await save(page).click();
    await expect.poll(stamp).toBe(stampOf(theirs).hash);
    await takeFile(page, 'again.json', JSON.stringify(theirs));
    await expect.poll(() => team(page).textContent()).toContain('is the model in use already');

    const file = page.getByRole('region', { name: 'File' });
    await file.locator('summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      file.getByRole('button', { name: 'Export' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Team north 1.0.0.json');
    await file.getByRole('button', { name: 'JSON' }).click();
    const sent = JSON.parse(await file.getByRole('textbox').inputValue());
    expect(stampOf(sent).hash).toBe(stampOf(theirs).hash);
    await file.getByRole('button', { name: 'Back to the default' }).click();
    await save(page).click();
    await expect.poll(stamp).toBe(HASH);
  });

  it('refuses a file that is none, with every fault, and changes nothing', async () => {
    const page = await openModel();
    const broken = withValue(
      withValue(defaultPlaybook, ['classification', 'cuts', 'current'], 160),
      ['valuation', 'usualMargin'],
      'a third',
    );
    await takeFile(page, 'broken.json', JSON.stringify(broken));
    await expect.poll(() => team(page).textContent()).toContain('broken.json cannot be used');
    for (const place of ['classification.cuts.current', 'valuation.usualMargin'])
      expect(await team(page).textContent()).toContain(place);
    expect(await save(page).isDisabled()).toBe(true);
    await takeFile(page, 'letter.json', 'Dear team');
    await expect.poll(() => team(page).textContent()).toContain('letter.json cannot be used');
  });

  it('opens from the stamp in the sidebar', async () => {
    const context = panel.context();
    await panel.locator('footer [data-playbook] button').click();
    await expect
      .poll(() => context.pages().some((page) => page.url().endsWith('/book.html#model')))
      .toBe(true);
    const opened = context.pages().find((page) => page.url().endsWith('/book.html#model'));
    if (opened) open.push(opened);
  });

  it('can be used by all, in both languages, light and dark', async () => {
    const page = await openModel();
    for (const language of ['English', '中文']) {
      await page.getByRole('button', { name: language }).click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
          [],
        );
      }
    }
    await page.getByRole('button', { name: 'English' }).click();
  });
});
