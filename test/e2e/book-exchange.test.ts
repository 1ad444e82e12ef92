import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountFromReadings } from '../../core/account/account-from-readings.ts';
import type { BookFile } from '../../core/exchange/book-file.ts';
import { accountsTable, knowsHeader, readImport } from '../../core/exchange/import/read-import.ts';
import { readBookFile } from '../../core/exchange/read-book-file.ts';
import { writeBookFile } from '../../core/exchange/write-book-file.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { readSheets } from '../../core/sheet/read-sheets.ts';
import { type ExtensionBrowser, startBrowser } from './browser.ts';

const CSV = [
  'Account name;Umsatz (Tsd);Industry;Wallet;Owner;Note',
  'Alder Works;1.200,5;Manufacturing;5.000.000;Li Wei;x',
  'Birch Lines;120,0;Post;;Li Wei;',
  'Cedar Post;lots;Post;900.000;Chen Jing;',
  ';5,0;Post;;;',
  'Total;1.325,5;;;;',
].join('\r\n');

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.open(`chrome-extension://${browser.id}/book.html#exchange`);
});
afterAll(() => browser?.close());

describe('import', () => {
  it('a CSV file with decimal commas, whose unknown column the user maps', async () => {
    await choose(page, 'accounts.csv', CSV);
    const preview = page.getByRole('region', { name: 'Preview' }).first();
    await expect
      .poll(() => preview.getByRole('status').textContent())
      .toContain('4 rows: 3 new and 1 refused');
    await page.getByLabel('Field: Umsatz (Tsd)').selectOption('revenue');
    // Left out columns and the line of totals are named.
    await page.getByText('Left out: Note').waitFor();
    await page.getByText('is a line of totals').waitFor();
    await preview.getByText('Umsatz (Tsd): “lots” cannot be read').waitFor();
    await preview.getByText('Row 5 names no account').waitFor();
    await page.getByRole('button', { name: 'Import (3)' }).click();
    await page.getByText('3 new, 0 updated').waitFor();
    expect(await fields(page)).toMatchObject({
      'Alder Works': { revenue: 1_200_500, wallet: 5_000_000, industry: 'Manufacturing', manager: 'Li Wei' },
      'Birch Lines': { revenue: 120_000, industry: 'Post' },
      'Cedar Post': { wallet: 900_000 },
    });
  });

  it('is undone, and done again', async () => {
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await page.getByText('The import is undone').waitFor();
    expect(await fields(page)).toEqual({});
    await page.getByRole('button', { name: 'Import another file' }).click();
    await choose(page, 'accounts.csv', CSV);
    await page.getByLabel('Field: Umsatz (Tsd)').selectOption('revenue');
    await page.getByRole('button', { name: 'Import (3)' }).click();
    await page.getByText('3 new, 0 updated').waitFor();
  });

  it('rows pasted from a spreadsheet; a value that differs is shown and chosen', async () => {
    await again(page);
    await page
      .getByLabel('Or paste rows copied from Excel, headers included')
      .fill('Account name\tWallet\tTenure\nALDER WORKS\t6000000\t4\nDogwood Bank\t100\t1');
    await page.getByRole('button', { name: 'Read what was pasted' }).click();
    await page.getByText('1 new and 1 updated').waitFor();
    const mine = page.getByLabel(/Wallet of Alder Works.*Mine, /);
    expect(await page.getByLabel(/Wallet of Alder Works.*Theirs, /).isChecked()).toBe(true);
    await mine.check();
    await page.getByRole('button', { name: 'Import (2)' }).click();
    await page.getByText('1 new, 1 updated.').waitFor();
    expect(await fields(page)).toMatchObject({ 'Alder Works': { wallet: 5_000_000, tenure: 4 } });
  });

  it('our own template, all its sheets', async () => {
    await again(page);
    const bytes = readFileSync(new URL('../../dist/addin/templates/KAM-accounts-en.xlsx', import.meta.url));
    await choose(page, 'template.xlsx', bytes);
    await page.getByText(/^24 rows: 24 new/).waitFor();
    await page.getByText(/Opportunities, read as deals: \d+ rows: \d+ with their account/).waitFor();
    await page.getByRole('button', { name: 'Import (24)' }).click();
    await page.getByText('24 new, 0 updated').waitFor();
  });

  it('refuses what is no table, in words', async () => {
    await again(page);
    await choose(page, 'report.pdf', '%PDF-1.7 nothing');
    await page.getByRole('alert').getByText('report.pdf is a PDF').waitFor();
  });
});

describe('export', () => {
  it('facts go out and come in again as they were', async () => {
    const before = await fields(page);
    const [table] = await readSheets(await download(page, 'CSV: facts'), 'facts.csv', { knowsHeader });
    if (table === undefined) throw new Error('no table');
    const read = readImport({ tables: [table], main: 0, targets: new Map() }, [], {
      playbook: defaultPlaybook,
      at: '2026-11-22T08:00:00Z',
    });
    expect(read.faults).toEqual([]);
    const after = read.entries.map(({ name, readings }) => [
      name,
      accountFromReadings(readings).account.fields,
    ]);
    expect(Object.fromEntries(after)).toEqual(before);
  });

  it('the workbook says value and reasons, and is read back with its further sheets', async () => {
    const bytes = await download(page, 'Excel: values and reasons');
    const tables = await readSheets(bytes, 'book.xlsx', { knowsHeader });
    expect(tables.map(({ sheet }) => sheet)).toEqual([
      'Values',
      'Reasons',
      'Actions',
      'Accounts',
      'Opportunities',
      'Contacts',
      'Visits and events',
      'Rivals',
      'Products',
      'Model',
    ]);
    expect(tables[accountsTable(tables)]?.sheet).toBe('Accounts');
    const values = tables[0];
    expect(values?.rows).toHaveLength(Object.keys(await fields(page)).length);
    const at = (header: string) => values?.headers.indexOf(header) ?? -1;
    for (const { cells } of values?.rows ?? []) {
      const [value, low, high] = [cells[at('Value')], cells[at('Low')], cells[at('High')]];
      if (typeof value === 'number') expect(Number(low) <= value && value <= Number(high)).toBe(true);
    }
    // What the reasons add comes to the value.
    const reasons = (await readSheets(bytes, 'book.xlsx')).find(({ sheet }) => sheet === 'Reasons');
    const added = new Map<unknown, number>();
    for (const { cells } of reasons?.rows ?? [])
      added.set(
        cells[0],
        (added.get(cells[0]) ?? 0) + Number(cells[reasons?.headers.indexOf('Points added') ?? 0] ?? 0),
      );
    for (const { cells } of values?.rows ?? []) {
      const value = cells[at('Value')];
      if (typeof value === 'number') expect(added.get(cells[at('Account')])).toBeCloseTo(value, 9);
    }
  });

  it('a colleague’s book is merged: what is new is taken, what differs is shown, a second time nothing is left', async () => {
    await page.getByLabel('Your name, so that they know whose word it is').fill('Li Wei');
    const text = new TextDecoder().decode(await download(page, 'Book for a colleague'));
    const { book } = readBookFile(text);
    expect(book?.by).toBe('Li Wei');
    const theirs = changed(book as BookFile);
    await again(page);
    await choose(page, 'li-wei.json', writeBookFile(theirs));
    await page.getByRole('heading', { name: 'Values that differ from yours: 1' }).waitFor();
    await page.getByRole('radio', { name: 'Theirs', exact: true }).check();
    await page.getByRole('button', { name: /^Import \(\d+\)/ }).click();
    await page.getByText('1 new, 1 updated.').waitFor();
    expect(await fields(page)).toMatchObject({ 'Alder Works': { wallet: 7 }, 'Elm Foods': { wallet: 7 } });
    await again(page);
    await choose(page, 'li-wei.json', writeBookFile(theirs));
    await page.getByText('There is nothing to import').waitFor();
    expect(await page.getByText('Values that differ').count()).toBe(0);
  });
});

it('the team stands by account manager, and a name opens the accounts', async () => {
  await page.goto(`chrome-extension://${browser.id}/book.html#team`);
  const row = page.getByRole('row', { name: /^Li Wei/ });
  await row.waitFor();
  expect(await row.getByRole('cell').first().textContent()).toBe('2');
  await row.getByRole('button', { name: 'Li Wei' }).click();
  await expect.poll(() => page.url()).toContain('#accounts');
  await page.getByText('Birch Lines').first().waitFor();
  expect(await page.getByText('Dogwood Bank').count()).toBe(0);
});

describe('deletion', () => {
  beforeAll(async () => {
    await page.goto(`chrome-extension://${browser.id}/book.html#exchange`);
    await page.getByText('Data kept here').click();
  });
  it('an account goes with all that is kept of it', async () => {
    await page.getByLabel('Account', { exact: true }).selectOption({ label: 'Birch Lines' });
    await page.getByRole('button', { name: 'Delete this account' }).click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByText('“Birch Lines” is deleted').waitFor();
    expect(await everything(page)).not.toContain('Birch');
  });
  it('a person goes from everywhere', async () => {
    await page.getByLabel('Name of the person').fill('Li Wei');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByText('“Li Wei” is named at these places').waitFor();
    await page.getByRole('button', { name: 'Delete “Li Wei” everywhere' }).click();
    await page.getByText('“Li Wei” is named nowhere any more').waitFor();
    expect(await everything(page)).not.toContain('Li Wei');
    expect(await fields(page)).toHaveProperty(['Alder Works', 'wallet'], 7);
  });
  it('everything goes, settings too', async () => {
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByText('Nothing is kept any more').waitFor();
    await expect.poll(() => everything(page)).toBe('[[],[],[],[],{}]');
  });
});

it('axe finds nothing serious while a file is looked at, in Chinese, narrow and wide', async () => {
  await page.reload();
  await page.getByRole('button', { name: '中文' }).click();
  await choose(
    page,
    'accounts.csv',
    `客户名称,年收入（万元）,客户经理\n华信集团,120,李伟\n蓝海邮政,多,陈静\n`,
  );
  await page.getByText(/^共 2 行：/).waitFor();
  for (const width of [640, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
  }
});

async function choose(on: Page, name: string, content: string | Uint8Array): Promise<void> {
  await on.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content as Uint8Array),
  });
}

async function again(on: Page): Promise<void> {
  const another = on.getByRole('button', { name: 'Import another file' });
  const cancel = on.getByRole('button', { name: 'Cancel' });
  if (await another.isVisible()) await another.click();
  else if (await cancel.isVisible()) await cancel.click();
}

async function download(on: Page, name: string): Promise<Uint8Array> {
  const [file] = await Promise.all([
    on.waitForEvent('download'),
    on.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await file.path());
}

/** A value of mine otherwise, and an account that I do not have. */
function changed(book: BookFile): BookFile {
  const alder = book.accounts.find(({ name }) => name === 'Alder Works');
  if (alder === undefined) throw new Error('no such account');
  const at = '2026-11-23T08:00:00Z';
  const wallet = { field: 'wallet', text: '7', value: 7, origin: 'typed', where: '', at } as const;
  const others = alder.readings.filter(({ field }) => field !== 'wallet');
  const elm = { key: 'typed:elm', name: 'Elm Foods' };
  const named = {
    field: 'name',
    text: 'Elm Foods',
    value: 'Elm Foods',
    origin: 'typed',
    where: '',
    at,
  } as const;
  return {
    ...book,
    accounts: [
      { ...alder, readings: [...others, wallet] },
      { ...elm, readings: [named, wallet] },
    ],
  };
}

/** What is known of each kept account, by its name. */
async function fields(on: Page): Promise<Record<string, object>> {
  const [accounts] = JSON.parse(await everything(on)) as [Parameters<typeof knownOf>[0][]];
  return Object.fromEntries(accounts.map((one) => [one.name, knownOf(one)]));
}

function knownOf({ read, typed }: { name: string; read: never[]; typed: never[] }): object {
  return accountFromReadings([...read, ...typed]).account.fields;
}

/** All that the browser keeps for the extension, as text. */
function everything(on: Page): Promise<string> {
  return on.evaluate(async () => {
    const store = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('kam-sidecar');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = await Promise.all(
      ['accounts', 'actions', 'days', 'playbooks'].map(
        (name) =>
          new Promise((resolve, reject) => {
            const asked = store.transaction(name).objectStore(name).getAll();
            asked.onsuccess = () => resolve(asked.result);
            asked.onerror = () => reject(asked.error);
          }),
      ),
    );
    store.close();
    const { chrome } = globalThis as never as { chrome: { storage: { local: { get(): Promise<object> } } } };
    return JSON.stringify([...all, await chrome.storage.local.get()]);
  });
}
