import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bookOf } from '../../core/assessment/book.ts';
import { type Standing, standing } from '../../core/assessment/standing.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import { withValue } from '../../core/playbook/with-value.ts';
import { sampleBook } from '../../core/sample/sample-book.ts';
import { gini, topFifthShare } from '../../core/valuation/gini.ts';
import { type ExtensionBrowser, startBrowser } from './browser.ts';

let browser: ExtensionBrowser;
let open: Page[] = [];

beforeAll(async () => {
  browser = await startBrowser();
});
afterEach(async () => {
  await open[0]?.evaluate("chrome.storage.local.remove('playbook')").catch(() => undefined);
  for (const page of open) await page.close();
  open = [];
});
afterAll(() => browser?.close());

async function openSample(width = 1280): Promise<Page> {
  const page = await browser.open(`chrome-extension://${browser.id}/book.html`);
  open.push(page);
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width, height: 920 });
  await page.getByRole('button', { name: 'Look at the sample book' }).click();
  await page.locator('.book-matrix canvas').waitFor();
  return page;
}

const accounts = sampleBook().map(({ account }) => account);
const SCHEMES = ['value', 'loyalty', 'archetype', 'position', 'tier'] as const;

/** The sample book as the core assesses it, account by account. */
function assessed(playbook: Playbook): readonly Standing[] {
  const book = bookOf(accounts, playbook);
  return accounts.map((account) => standing(account, { playbook, book }));
}

function nameOf({ classes }: Standing, scheme: (typeof SCHEMES)[number]): string | undefined {
  const one = classes[scheme];
  return typeof one === 'string' ? one : one?.name;
}

function ranksOf(all: readonly Standing[]): readonly (number | undefined)[] {
  const scores = all.map(({ value }) => value.score);
  return scores.map((own) =>
    own === undefined ? undefined : scores.filter((other) => other !== undefined && other > own).length + 1,
  );
}

const count = (playbook: Playbook, name: string) =>
  assessed(playbook).filter((one) => nameOf(one, 'value') === name).length;
const picture = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const whatIf = (page: Page) => picture(page, 'What if');
const slide = (page: Page, name: string, value: number) =>
  whatIf(page).getByRole('slider', { name, exact: true }).fill(String(value));
const table = (page: Page) => page.locator('.book-bar [role="status"]').textContent();
const tile = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Classes' }).getByRole('button', { name });
const announced = (page: Page) => page.locator('.kam-unseen[role="status"]').textContent();

describe('what if', () => {
  it('tells in a sentence what the core would find', async () => {
    const page = await openSample();
    await slide(page, 'Influence', 90);
    const tried = withValue(defaultPlaybook, ['valuation', 'dimensions', 'influence', 'weight'], 90);
    const [before, after] = [assessed(defaultPlaybook), assessed(tried)];
    const reclassed = before.filter((one, at) =>
      SCHEMES.some((scheme) => nameOf(one, scheme) !== nameOf(after[at] as Standing, scheme)),
    ).length;
    const [from, to] = [ranksOf(before), ranksOf(after)];
    const moved = from.filter((rank, at) => Math.abs((rank ?? 0) - (to[at] ?? 0)) > 5).length;
    expect(moved).toBeGreaterThan(1);
    const classes = reclassed === 0 ? 'No account changes class' : `${reclassed} accounts change class`;
    await whatIf(page).getByText(`${classes}, ${moved} move more than 5 ranks.`).waitFor();
    // What a reader of the value matrix would wonder about.
    await whatIf(page).getByText('These weights move values, ranks and the loyalty matrix.').waitFor();
    await whatIf(page).getByRole('button', { name: 'Reset' }).click();
    await whatIf(page).getByText('Move a weight to see what would change.').waitFor();
  });

  it('classes anew with another cut, in the tiles and in who changes', async () => {
    const page = await openSample();
    await expect
      .poll(() => tile(page, 'Core').textContent())
      .toContain(`Core${count(defaultPlaybook, 'core')}`);
    await whatIf(page).getByText('Cuts').click();
    await slide(page, 'Cut: Current value', 70);
    const tried = withValue(defaultPlaybook, ['classification', 'cuts', 'current'], 70);
    expect(count(tried, 'core')).not.toBe(count(defaultPlaybook, 'core'));
    await expect.poll(() => tile(page, 'Core').textContent()).toContain(`Core${count(tried, 'core')}`);
    const changes = whatIf(page).getByRole('list', { name: 'Who changes class' });
    await changes.getByText('Value class: Core → Rising').first().waitFor();
    await whatIf(page)
      .getByRole('button', { name: /^Show all \d+ in the table$/ })
      .click();
    await expect.poll(() => table(page)).toMatch(/^\d+ of 120 accounts$/);
  });

  it('is kept as a version of its own by which table and sidebar go, and undone', async () => {
    const page = await openSample();
    await slide(page, 'Influence', 90);
    await whatIf(page).getByRole('button', { name: 'Keep as my model' }).click();
    const version = `${defaultPlaybook.version}+1`;
    await whatIf(page).getByText(`Kept as ${defaultPlaybook.name} ${version}`).waitFor();
    const tried = withValue(defaultPlaybook, ['valuation', 'dimensions', 'influence', 'weight'], 90);
    const best = Math.max(...assessed(tried).flatMap(({ value }) => value.score ?? []));
    await expect
      .poll(() => page.locator('[role="gridcell"][data-key="value"]').first().textContent())
      .toContain(String(Math.round(best)));
    const panel = await browser.open(`chrome-extension://${browser.id}/sidepanel.html`);
    open.push(panel);
    await panel.getByRole('button', { name: 'Open the sample book' }).click();
    await panel.locator('.kam-pick').first().click();
    await expect.poll(() => panel.locator('[data-playbook]').textContent()).toContain(version);
    await whatIf(page).getByRole('button', { name: 'Undo' }).click();
    await whatIf(page).getByText('The model before is in use again.').waitFor();
    expect(await page.evaluate("chrome.storage.local.get('playbook')")).toEqual({});
    await expect.poll(() => panel.locator('[data-playbook]').textContent()).not.toContain(version);
  });

  it('refuses weights that come to nothing, in words', async () => {
    const page = await openSample();
    for (const name of ['Current', 'Potential', 'Loyalty', 'Influence']) await slide(page, name, 0);
    await whatIf(page).getByRole('button', { name: 'Keep as my model' }).click();
    await whatIf(page).getByText('Not kept: All four weights are 0').waitFor();
    expect(await page.evaluate("chrome.storage.local.get('playbook')")).toEqual({});
  });
});

describe('the matrix', () => {
  it('says how many it shows, how many are open, and who has no place and why', async () => {
    const page = await openSample();
    const all = assessed(defaultPlaybook);
    const placed = all.flatMap(({ classes }) => (typeof classes.value === 'object' ? classes.value : []));
    const openOnes = placed.filter(({ settled }) => !settled).length;
    const prospects = all.filter(({ classes }) => classes.value === 'prospect').length;
    const matrix = picture(page, 'Value matrix');
    await matrix.getByText(`${placed.length} accounts, ${openOnes} still open`).waitFor();
    await matrix.getByText(`${120 - placed.length} have no place: ${prospects} prospects`).waitFor();
    await matrix.getByRole('button', { name: 'Show them' }).click();
    await expect.poll(() => table(page)).toBe(`${120 - placed.length} of 120 accounts`);
  });

  it('picks what a dragged rectangle holds, and shows only that in the table', async () => {
    const page = await openSample();
    const field = await page.locator('.book-matrix .u-over').boundingBox();
    if (field === null) throw new Error('the field is not there');
    const corner = { x: field.x + field.width - 1, y: field.y + 1 };
    await page.mouse.move(corner.x, corner.y);
    await page.mouse.down();
    await page.mouse.move(field.x + field.width / 2 + 1, field.y + field.height / 2 - 1, { steps: 5 });
    await page.mouse.up();
    // The upper right quarter is the cell of core accounts, whose cuts stand at 50.
    const matrix = picture(page, 'Value matrix');
    const core = assessed(defaultPlaybook).filter(({ classes }) => {
      const place = typeof classes.value === 'object' ? classes.value : undefined;
      return (
        place !== undefined &&
        place.x.score > 51 &&
        place.y.score > 51 &&
        place.x.score < 99 &&
        place.y.score < 99
      );
    }).length;
    await matrix.getByText(/^\d+ picked/).waitFor();
    const picked = Number.parseInt((await matrix.getByText(/^\d+ picked/).textContent()) ?? '', 10);
    expect(picked).toBeGreaterThanOrEqual(core);
    expect(picked).toBeLessThanOrEqual(count(defaultPlaybook, 'core'));
    await expect.poll(() => table(page)).toBe(`${picked} of 120 accounts`);
    await matrix.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => table(page)).toBe('120 accounts');
  });

  it('is gone through by keys, the highest value first, with the figures said', async () => {
    const page = await openSample();
    const placed = accounts
      .map((account, at) => ({ account, ...(assessed(defaultPlaybook)[at] as Standing) }))
      .filter(({ classes }) => typeof classes.value === 'object')
      .sort((a, b) => (b.value.score ?? 0) - (a.value.score ?? 0));
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    const [first, second] = placed;
    await expect.poll(() => announced(page)).toContain(`${first?.account.fields.name}: Current`);
    expect(await announced(page)).toContain(`Value ${Math.round(first?.value.score ?? -1)}, rank 1.`);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => announced(page)).toContain(`${second?.account.fields.name}: Current`);
    await page.keyboard.press('Space');
    await expect.poll(() => table(page)).toBe('1 of 120 accounts');
    await page.keyboard.press('Escape');
    await expect.poll(() => table(page)).toBe('120 accounts');
    await slide(page, 'Influence', 90);
    await page.getByRole('application').focus();
    await page.keyboard.press('End');
    await expect.poll(() => announced(page)).toMatch(/ \(in use \d+\)/);
    await whatIf(page).getByRole('button', { name: 'Reset' }).click();
    await page.getByRole('application').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const aside = page.getByRole('complementary', { name: 'Opened account' });
    await aside.getByRole('heading', { level: 1, name: first?.account.fields.name ?? '' }).waitFor();
  });

  it.each(['Loyalty', 'Position'])('%s: another matrix has names and figures of its own', async (name) => {
    const page = await openSample();
    await page.getByRole('group', { name: 'Matrix' }).getByRole('button', { name }).click();
    const scheme = name === 'Loyalty' ? 'loyalty' : 'position';
    const placed = assessed(defaultPlaybook).filter(({ classes }) => classes[scheme] !== undefined).length;
    await picture(page, `${name} matrix`)
      .getByText(new RegExp(`· ${placed} accounts, `))
      .waitFor();
  });
});

describe('tables behind the pictures', () => {
  it('of the matrix: every account with a place, in the figures of its assessment', async () => {
    const page = await openSample();
    const matrix = picture(page, 'Value matrix');
    await matrix.getByRole('button', { name: 'Show as table' }).click();
    const placed = accounts
      .map((account, at) => ({ name: account.fields.name, ...(assessed(defaultPlaybook)[at] as Standing) }))
      .flatMap(({ name, value, classes }) =>
        typeof classes.value === 'object' ? [{ name, score: value.score ?? -1, place: classes.value }] : [],
      )
      .sort((a, b) => b.score - a.score);
    await matrix.getByText(`1–20 of ${placed.length}`).waitFor();
    const [first] = placed;
    const cells = await matrix.locator('tbody tr').first().locator('th, td').allTextContents();
    expect(cells[0]).toBe(first?.name);
    expect(cells[2]).toMatch(new RegExp(`^${Math.round(first?.place.y.score ?? -1)}\\b`));
    expect(cells[3]).toMatch(new RegExp(`^${Math.round(first?.place.x.score ?? -1)}\\b`));
    expect(cells[5]).toBe('1');
    await matrix.getByRole('button', { name: 'Later' }).click();
    await matrix.getByText(`21–40 of ${placed.length}`).waitFor();
  });

  it('of the Lorenz curve: shares that end at all of it, beside Gini and the top fifth', async () => {
    const page = await openSample();
    const card = picture(page, 'Classes and concentration');
    const revenues = accounts.flatMap(({ fields }) => fields.revenue ?? []);
    await card.getByRole('button', { name: 'Revenue', exact: true }).click();
    await card
      .getByText(
        `top 20 % hold ${Math.round(100 * (topFifthShare(revenues) ?? 0))} %, Gini ${gini(revenues)?.toFixed(2)}`,
      )
      .waitFor();
    await card.getByText(`${120 - revenues.length} of 120 accounts lack the revenue`).waitFor();
    await card.getByRole('button', { name: 'Show as table' }).click();
    const last = card.locator('tbody tr').last();
    expect(await last.locator('th, td').allTextContents()).toEqual(['100 %', '100 %']);
    await card.getByRole('button', { name: 'Profit', exact: true }).click();
    await card.getByText('accounts lack the profit; estimates do not count').waitFor();
  });

  it('of the classes: a tile shows its accounts in the table', async () => {
    const page = await openSample();
    await tile(page, 'Core').click();
    await expect.poll(() => table(page)).toBe(`${count(defaultPlaybook, 'core')} of 120 accounts`);
    expect(await tile(page, 'Core').getAttribute('aria-pressed')).toBe('true');
    await tile(page, 'Core').click();
    await expect.poll(() => table(page)).toBe('120 accounts');
  });
});

it.each([
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 640 },
] as const)('can be used by all: $scheme, $width px', async ({ scheme, width }) => {
  const page = await openSample(width);
  await page.emulateMedia({ colorScheme: scheme });
  await slide(page, 'Influence', 90);
  for (const button of await page.getByRole('button', { name: 'Show as table' }).all()) await button.click();
  const { violations } = await new AxeBuilder({ page }).include('.book-pictures').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});

it('the sidebar does not load the charts', async () => {
  const asked = async (name: string, ready: (page: Page) => Promise<unknown>) => {
    const page = await browser.open(`chrome-extension://${browser.id}/${name}`);
    open.push(page);
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url()));
    await page.reload();
    await ready(page);
    return files;
  };
  const isChart = (file: string) => file.includes('-chart');
  const book = await asked('book.html', async (page) => {
    await page.getByRole('button', { name: 'Look at the sample book' }).click();
    await page.locator('.book-matrix canvas').waitFor();
  });
  expect(book.filter(isChart).length).toBeGreaterThan(0);
  const panel = await asked('sidepanel.html', (page) =>
    page.getByRole('button', { name: 'Open the sample book' }).waitFor(),
  );
  expect(panel.length).toBeGreaterThan(0);
  expect(panel.filter(isChart)).toEqual([]);
});
