import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blameless } from './blameless.ts';
import { type ExtensionBrowser, startBrowser } from './browser.ts';
import { ODD_PAGES } from './odd-pages.ts';
import { type SmallSite, startSmallSite } from './small-site.ts';

let site: SmallSite;
let browser: ExtensionBrowser;
let page: Page;
let panel: Page;
/** The rules as they were saved as a file. */
let saved = '';

beforeAll(async () => {
  site = await startSmallSite(ODD_PAGES);
  browser = await startBrowser();
  page = await browser.open(`${site.url}/blatt/17`);
  panel = await browser.openPanel(page);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const title = () => panel.getByRole('heading', { level: 1 });
const row = (field: string) => panel.locator(`tr[data-field="${field}"]`);
const notice = () => panel.getByRole('region', { name: 'Taught values' });
const outerHtml = () => page.evaluate(() => document.documentElement.outerHTML);
const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
/** What the overlay adds: one element behind the body, into which the page cannot look. */
const overlays = () =>
  page.evaluate(() => [...document.documentElement.children].slice(2).map((one) => one.shadowRoot === null));

describe('pointing at a value', () => {
  it('begins where nothing could be read, shows what it would read, and asks which field that is', async () => {
    const none = panel.getByRole('region', { name: 'No account here' });
    await expect.poll(() => none.count()).toBe(1);
    const before = await outerHtml();
    await none.getByRole('button', { name: 'Point at a value' }).click();
    await expect.poll(overlays).toEqual([true]);
    await pointAt('Alder Works');
    await expect.poll(() => panel.locator('.teach-said').textContent()).toBe('Betrieb → Alder Works');
    await blameless(panel);
    await clickAt('Alder Works');
    await expect.poll(() => panel.locator('.teach-said').textContent()).toContain('“Alder Works”');
    expect(await outerHtml()).toBe(before);
    expect(await heard()).toEqual([]);
    await blameless(panel);
    await panel.getByLabel('Search fields').fill('客户名称');
    await panel.getByRole('button', { name: /^Account name/ }).click();
    await expect.poll(() => title().textContent()).toBe('Alder Works');
  });

  it('says what the text would be as each field, and reads it as the one that was chosen', async () => {
    await pointFromReadings('Point at a value');
    await clickAt('900000');
    expect(await panel.locator('[data-choice="lastContact"]').textContent()).toMatch(/needs .*date/);
    await panel.getByLabel('Search fields').fill('revenue from');
    await panel.locator('[data-choice="revenue"] button').click();
    await expect.poll(() => row('revenue').getAttribute('data-value')).toBe('900000');
    expect(await row('revenue').locator('.kam-where').textContent()).toContain('as taught');
    expect(await row('revenue').locator('.kam-where').textContent()).toContain('Jahresgeld');
  });

  it('leaves by Esc without a trace, and gives the page its keys back', async () => {
    const before = await outerHtml();
    await page.locator('#b').focus();
    const focused = await heard();
    await pointFromReadings('Point at a value');
    await expect.poll(overlays).toEqual([true]);
    await page.bringToFront();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => panel.locator('.teach-said').textContent()).toContain('→');
    await page.keyboard.press('Escape');
    await expect.poll(overlays).toEqual([]);
    expect(await outerHtml()).toBe(before);
    expect(await heard()).toEqual(focused);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('b');
    await expect.poll(() => panel.getByRole('region', { name: 'Pointing' }).count()).toBe(0);
    await page.keyboard.press('a');
    expect(await heard()).toEqual([...focused, 'keydown']);
  });

  it('is done by keys alone, from the panel as well', async () => {
    await pointFromReadings('Point at a value');
    await expect.poll(overlays).toEqual([true]);
    await expect.poll(() => panel.getByRole('region', { name: 'Pointing' }).count()).toBe(1);
    let said = '';
    for (let step = 0; step < 30 && !said.endsWith('→ Machine tools'); step++) {
      await panel.keyboard.press('ArrowDown');
      said = await saidInsteadOf(said);
    }
    expect(await panel.locator('.teach-said').textContent()).toBe('Fach → Machine tools');
    await panel.keyboard.press('Enter');
    await panel.getByLabel('Search fields').fill('industry');
    await panel.keyboard.press('Enter');
    await expect.poll(() => row('industry').getAttribute('data-value')).toBe('"Machine tools"');
  });
});

describe('the next record', () => {
  it('is read by the rules, says so the first time, and lets each be kept or dropped', async () => {
    await page.goto(`${site.url}/blatt/18`);
    await expect.poll(() => title().textContent()).toBe('Birch Lines');
    await expect.poll(() => row('revenue').getAttribute('data-value')).toBe('120000');
    await expect.poll(() => notice().locator('[data-state="new"]').count()).toBe(3);
    await blameless(panel);
    expect(await notice().locator('[data-rule="field:revenue"]').textContent()).toContain('120');
    await notice().getByRole('button', { name: 'Keep: Revenue from us' }).click();
    await notice().getByRole('button', { name: 'Keep: Account name' }).click();
    await notice().getByRole('button', { name: 'Drop: Industry' }).click();
    await expect.poll(() => notice().count()).toBe(0);
    // What the rule had read goes with it.
    await expect.poll(() => row('industry').count()).toBe(0);
    expect(await row('revenue').getAttribute('data-value')).toBe('120000');
  });

  it('is told apart from a redesigned page, where the rule that fails is named and taught anew', async () => {
    await page.goto(`${site.url}/blatt/19`);
    await expect.poll(() => title().textContent()).toBe('Cedar Post');
    const failed = notice().locator('[data-rule="field:revenue"]');
    await expect.poll(() => failed.getAttribute('data-state')).toBe('gone');
    expect(await failed.textContent()).toContain('“Revenue from us” was not found here');
    expect(await row('revenue').count()).toBe(0);
    await failed.getByRole('button', { name: 'Point again: Revenue from us' }).click();
    await clickAt('5400000');
    await panel.locator('.teach-fields button').first().click();
    await expect.poll(() => row('revenue').getAttribute('data-value')).toBe('5400000');
    expect(await row('revenue').locator('.kam-where').textContent()).toContain('Geld im Jahr');
    await expect.poll(() => notice().count()).toBe(0);
  });
});

it('reads a table by what each of its columns was said to be', async () => {
  await page.goto(`${site.url}/blatt/17`);
  await expect.poll(() => title().textContent()).toBe('Alder Works');
  await pointFromReadings('Point at a table');
  await clickAt('Ann Lee');
  const ask = panel.getByRole('region', { name: 'What does it list?' });
  await expect.poll(() => ask.count()).toBe(1);
  await ask.getByLabel('Contacts').check();
  expect(await ask.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await ask.getByLabel('“Wer” is read as').selectOption('name');
  await ask.getByLabel('“Was” is read as').selectOption('title');
  await blameless(panel);
  await ask.getByRole('button', { name: 'Save' }).click();
  const region = panel.getByRole('region', { name: 'People' });
  await expect.poll(() => region.textContent()).toContain('Ben Ortiz');
  expect(await region.textContent()).toContain('Purchasing');
});

describe('a file of rules', () => {
  it('goes out with what was taught, and without a word of any record', async () => {
    await panel.getByRole('button', { name: 'Settings' }).click();
    const rules = panel.getByRole('region', { name: 'Taught pages' });
    expect(await rules.locator('[data-taught]').count()).toBe(3);
    expect(await rules.textContent()).toContain('/blatt/*');
    const download = panel.waitForEvent('download');
    await rules.getByRole('button', { name: 'Save as a file' }).click();
    saved = readFileSync((await (await download).path()) as string, 'utf8');
    expect(JSON.parse(saved)).toMatchObject({ format: 'kam-taught-rules', version: 1 });
    expect(saved).not.toMatch(/Alder|Birch|Cedar|Machine|900000|\/blatt\/1/);
  });

  it('is gone when its rules are dropped, and comes back with a preview of what they read', async () => {
    const rules = panel.getByRole('region', { name: 'Taught pages' });
    for (const name of ['Account name', 'Revenue from us', 'Contacts'])
      await rules.getByRole('button', { name: `Drop: ${name}` }).click();
    await expect.poll(() => rules.textContent()).toContain('Nothing has been taught yet');
    const file = (text: string) => ({
      name: 'rules.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    const input = rules.locator('input[type="file"]');
    await input.setInputFiles(
      file(saved.replace('field:revenue', 'field:shoe').replace('"version":1', '"version":1')),
    );
    await expect.poll(() => rules.getByRole('alert').textContent()).toContain('rules.1.of');
    await input.setInputFiles(file(saved.replace('"version":1', '"version":2')));
    await expect.poll(() => rules.getByRole('alert').textContent()).toContain('newer KAM Sidecar');
    await input.setInputFiles(file(saved));
    await expect
      .poll(() => rules.locator('[data-preview="field:name"]').textContent())
      .toContain('Alder Works');
    expect(await rules.locator('[data-preview="table:contacts"]').textContent()).toContain('2 rows');
    await blameless(panel);
    await rules.getByRole('button', { name: 'Take them' }).click();
    await expect.poll(() => rules.locator('[data-taught]').count()).toBe(3);
    await panel.getByRole('button', { name: 'Back' }).click();
    await expect.poll(() => title().textContent()).toBe('Alder Works');
  });
});

it('takes the overlay away when the panel closes', async () => {
  const before = await outerHtml();
  await pointFromReadings('Point at a value');
  await expect.poll(overlays).toEqual([true]);
  await panel.close();
  await expect.poll(overlays).toEqual([]);
  expect(await outerHtml()).toBe(before);
});

async function pointFromReadings(name: string): Promise<void> {
  const region = panel.getByRole('region', { name: 'Read from this page' });
  if ((await region.locator('details[open]').count()) === 0) await region.locator('summary').click();
  await region.getByRole('button', { name }).click();
}

async function middleOf(text: string): Promise<{ x: number; y: number }> {
  const box = await page.getByText(text, { exact: true }).boundingBox();
  if (box === null) throw new Error(`“${text}” is not on the page`);
  return { x: box.x + Math.min(box.width / 2, 20), y: box.y + box.height / 2 };
}

/** By a real pointer, which the overlay catches. */
async function pointAt(text: string): Promise<void> {
  await expect.poll(overlays).toEqual([true]);
  const { x, y } = await middleOf(text);
  await page.mouse.move(x, y, { steps: 3 });
}

async function clickAt(text: string): Promise<void> {
  await pointAt(text);
  const { x, y } = await middleOf(text);
  await page.mouse.click(x, y);
}

/** What is said once the key has had its effect: no two places on these pages read alike. */
async function saidInsteadOf(before: string): Promise<string> {
  const said = () => panel.locator('.teach-said').allTextContents();
  await expect.poll(said).not.toEqual(before === '' ? [] : [before]);
  return (await said())[0] ?? '';
}
