import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountFromReadings } from '../../core/account/account-from-readings.ts';
import { readField } from '../../core/account/read-field.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import { bookOf } from '../../core/assessment/book.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { customerValue } from '../../core/valuation/customer-value.ts';
import { type ExtensionBrowser, startBrowser } from './browser.ts';
import { inStore } from './in-store.ts';
import { PAGES } from './pages.ts';
import { type SmallSite, startSmallSite } from './small-site.ts';

interface Kept {
  readonly key: string;
  readonly name: string;
  readonly read: readonly FieldReading[];
  readonly typed: readonly FieldReading[];
}

let site: SmallSite;
let browser: ExtensionBrowser;

beforeAll(async () => {
  site = await startSmallSite(PAGES);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const classes = (panel: Page) => panel.getByRole('region', { name: 'Classes', exact: true });
const rankOf = async (panel: Page) =>
  /worth (more|less) than (\d+) %/i.exec((await classes(panel).textContent()) ?? '');

it('places an account among one’s own once there are twenty, and follows when they change', async () => {
  const panel = await browser.openPanel(await browser.open(`${site.url}/app#/accounts/1`));
  await expect.poll(() => panel.getByRole('heading', { level: 1 }).textContent()).toBe('Alder Works');
  expect(await rankOf(panel)).toBeNull();
  expect(await classes(panel).textContent()).toContain('rest of your book');

  await inStore<Kept>(
    panel,
    'accounts',
    Array.from({ length: 24 }, (_, at) => invented(at)),
  );
  await panel.reload();
  await expect.poll(() => rankOf(panel)).not.toBeNull();
  const kept = await inStore<Kept>(panel, 'accounts');
  expect(kept).toHaveLength(25);
  const share = rankByHand(kept, 'Alder Works');
  const [, way, shown] = (await rankOf(panel)) ?? [];
  expect(Number(shown)).toBe(Math.floor(100 * (way === 'more' ? share : 1 - share)));

  const other = await browser.openPanel(await browser.open(`${site.url}/app#/accounts/2`));
  await expect.poll(() => other.getByRole('heading', { level: 1 }).textContent()).toBe('Birch Lines');
  await expect
    .poll(async () => {
      const now = rankByHand(await inStore<Kept>(panel, 'accounts'), 'Alder Works');
      const [, way, shown] = (await rankOf(panel)) ?? [];
      return now !== share && Number(shown) === Math.floor(100 * (way === 'more' ? now : 1 - now));
    })
    .toBe(true);
});

/** The share of the book below an account, by the methods themselves. */
function rankByHand(kept: readonly Kept[], name: string): number {
  const accounts = kept.map(({ read, typed }) => accountFromReadings([...read, ...typed]).account);
  const own = accounts.find(({ fields }) => fields.name === name);
  if (own === undefined) throw new Error(`${name} is not kept`);
  const share = bookOf(accounts, defaultPlaybook)?.percentileOf(customerValue(own, defaultPlaybook).score);
  if (share === undefined) throw new Error(`${name} has no rank`);
  return share;
}

function invented(at: number): Kept & { readonly kind: string; readonly seen: string } {
  const place = { origin: 'sheet', where: `row ${at}`, at: '2026-11-01T08:00:00Z' } as const;
  const name = `Account ${at}`;
  const read = [
    readField('name', name, place),
    readField('profit', String(20_000 * 1.35 ** at), place),
    readField('tenure', String(at % 9), place),
  ];
  return { key: `sheet:${at}`, kind: 'sheet', name, read, typed: [], seen: '2026-11-01T08:00:00Z' };
}
