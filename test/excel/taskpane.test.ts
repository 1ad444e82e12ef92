import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../.scripts/browser.mjs';
import { sampleSheets } from '../../core/sample/sample-sheets.ts';
import { installOffice, type MockWorkbook } from './office-mock.ts';

const dist = path.resolve(import.meta.dirname, '../../dist/addin');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/**';
const IMAGES = path.resolve(import.meta.dirname, '../../.images');
/** The screenshots that the READMEs show. */
const SHOWN: Readonly<Record<string, string>> = {
  'account-en-US-light': 'pane-en',
  'account-zh-CN-light': 'pane-zh',
};
/** `1` renews what the READMEs show; a folder gets all, for whoever wants to look at the pane. */
const { KAM_SCREENSHOTS } = process.env;

let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  server = createServer(({ url = '/' }, response) => {
    const name = new URL(url, 'http://x').pathname;
    try {
      response.setHeader('content-type', types[path.extname(name)] ?? 'application/octet-stream');
      response.end(readFileSync(path.join(dist, path.normalize(name))));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/taskpane.html`;
  const program = await findBrowser();
  if (program === undefined) throw new Error('No Chromium was found on this machine');
  browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

function workbook(language: 'en-US' | 'zh-CN', settings: Record<string, unknown> = {}): MockWorkbook {
  const [english, chinese] = sampleSheets('2026-11-20');
  const { name, header, rows } = language === 'en-US' ? english : chinese;
  const cells = [[...header], ...rows.map((row) => row.map((cell) => cell ?? ''))];
  return {
    sheets: [{ name, cells, table: language === 'en-US' ? 'Accounts' : '客户' }],
    selection: { sheet: name, row: 1, column: 0 },
    settings,
    language,
    log: [],
  };
}

async function open(
  book: MockWorkbook | undefined,
  dark = false,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  // Nothing leaves the machine: Microsoft's script is replaced by the small Excel of this test, or by nothing.
  await page.route(OFFICE_JS, (route) => (book === undefined ? route.abort() : route.fulfill({ body: '' })));
  if (book !== undefined) await page.addInitScript(installOffice, book);
  await page.goto(address);
  return { page, context };
}

const inBook = <T>(page: Page, read: (book: MockWorkbook) => T) =>
  page.evaluate(`(${read})(globalThis.mockWorkbook)`) as Promise<T>;

describe.each([
  {
    language: 'en-US',
    table: 'Table',
    today: 'Today',
    account: 'Account',
    doctor: 'Doctor',
    functions: 'Functions',
    model: 'Model',
    plain: 'Write plain formulas',
    freeze: 'Freeze results…',
    replace: 'Replace by values',
    frozen: 'formula is a value now',
    cut: 'Cut: Current value',
    version: 'Version',
    export: 'Export',
    save: 'Save in this workbook',
    saved: 'Saved',
    standard: 'Back to the default',
    insert: 'Insert ',
    score: 'Score into a new sheet',
    beside: 'Score into new columns',
    scoredBeside: 'KAM…',
    exportBook: 'Export this table as a book',
    takeBook: 'Write to new sheets',
    done: 'Done',
    again: 'Show them again',
    value: 'Value',
  },
  {
    language: 'zh-CN',
    table: '表格',
    today: '今日',
    account: '客户',
    doctor: '检查',
    functions: '函数',
    model: '策略手册',
    plain: '写入普通公式',
    freeze: '固化结果……',
    replace: '替换为值',
    frozen: '已变为值',
    cut: '界线：当前价值',
    version: '版本',
    export: '导出',
    save: '保存到本工作簿',
    saved: '已保存',
    standard: '恢复默认',
    insert: '插入 ',
    score: '评分到新工作表',
    beside: '评分到新列',
    scoredBeside: 'KAM 开头',
    exportBook: '将此表导出为客户簿',
    takeBook: '写入新工作表',
    done: '完成',
    again: '重新显示',
    value: '价值',
  },
] as const)('the task pane in $language', (words) => {
  it.each([false, true])(
    'scores the table into a new sheet, and shows the account of the row (dark: %s)',
    async (dark) => {
      const { page, context } = await open(workbook(words.language), dark);
      await page.getByRole('button', { name: words.score }).click();
      await page.getByRole('status').filter({ hasText: '120' }).waitFor();
      const sheet = await inBook(page, ({ sheets }) => sheets[1]);
      const log = await inBook(page, (book) => book.log);
      expect(sheet?.cells[0]?.slice(0, 2)).toEqual(
        words.language === 'en-US' ? ['name', 'value'] : ['名称', '价值'],
      );
      expect(sheet?.cells.filter((row) => typeof row?.[1] === 'number').length).toBeGreaterThan(100);
      expect(log).toEqual(
        expect.arrayContaining(['calculate Full', 'freeze', 'autofit', `activate ${sheet?.name}`]),
      );
      await shot(page, `table-${words.language}-${dark ? 'dark' : 'light'}`);

      await page.getByRole('button', { name: words.account, exact: true }).click();
      const meter = page.getByRole('meter', { name: words.value, exact: true });
      await meter.waitFor();
      expect(Number(await meter.getAttribute('aria-valuenow'))).toBe(sheet?.cells[1]?.[1]);
      await page.evaluate('selectRow(5)');
      const name = await inBook(page, ({ sheets }) => String(sheets[0]?.cells[5]?.[1]));
      await page.getByRole('heading', { level: 1, name }).waitFor();
      expect(Number(await meter.getAttribute('aria-valuenow'))).toBe(sheet?.cells[5]?.[1]);
      await shot(page, `account-${words.language}-${dark ? 'dark' : 'light'}`);

      await page.getByRole('button', { name: words.doctor, exact: true }).click();
      await page.locator('main h1').waitFor();
      await shot(page, `doctor-${words.language}-${dark ? 'dark' : 'light'}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await context.close();
    },
  );

  it('inserts functions into an empty cell, filled in for the table', async () => {
    const book = workbook(words.language);
    book.sheets.push({ name: 'Free', cells: [] });
    const { page, context } = await open(book);
    const table = words.language === 'en-US' ? 'Accounts' : '客户';
    await page.getByRole('button', { name: words.functions, exact: true }).click();
    await page
      .locator('code', { hasText: `=KAM.VALUE(${table}[#Headers], IF(${table}="","",${table}))` })
      .waitFor();
    await page.locator('[type=search]').fill('value');
    await shot(page, `functions-${words.language}-light`);
    const insert = page.getByRole('button', { name: `${words.insert}KAM.VALUE` });
    await insert.click();
    // The selection stands on an account: nothing is overwritten.
    await page.getByRole('alert').waitFor();
    await page.evaluate("selectRow(0, 0, 'Free')");
    await insert.click();
    await page.getByRole('status').filter({ hasText: 'Free!A1' }).waitFor();
    const sheets = await inBook(page, (held) => held.sheets);
    expect(sheets[1]?.cells).toEqual([[`=KAM.VALUE(${table}[#Headers], IF(${table}="","",${table}))`]]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await context.close();
  });

  // All folds are open, which takes long to look through: names are looked at in the light, colours once in each.
  it.each(words.language === 'en-US' ? [false, true] : [false])(
    'edits the model with a preview, and keeps it in the workbook (dark: %s)',
    async (dark) => {
      const book = workbook(words.language);
      const { page, context } = await open(book, dark);
      await page.getByRole('button', { name: words.score }).waitFor();
      await page.getByRole('button', { name: words.model, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: words.model }).waitFor();
      await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
      const cut = page.getByRole('textbox', { name: words.cut });
      await cut.fill('70');
      await page.locator('[data-reclassed]').waitFor();
      expect(Number(await page.locator('[data-reclassed]').getAttribute('data-reclassed'))).toBeGreaterThan(
        0,
      );
      await page.getByRole('textbox', { name: words.version, exact: true }).fill('1.1.0');
      await shot(page, `model-${words.language}-${dark ? 'dark' : 'light'}`);
      const axe = new AxeBuilder({ page });
      if (dark) axe.withRules(['color-contrast']);
      else if (words.language !== 'en-US') axe.disableRules(['color-contrast']);
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

      // A file with faults changes nothing; all of them are told.
      await page.locator('input[type=file]').setInputFiles({
        name: 'faulty.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format": 1}'),
      });
      await page
        .getByRole('alert')
        .filter({ hasText: 'faulty.json' })
        .filter({ hasText: 'valuation' })
        .waitFor();
      expect(await cut.inputValue()).toBe('70');

      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: words.export, exact: true }).click();
      expect((await download).suggestedFilename()).toBe('Generic B2B 1.1.0.json');

      await page.getByRole('button', { name: words.save, exact: true }).click();
      await page.getByRole('status').filter({ hasText: words.saved }).waitFor();
      await page.locator('[data-playbook]', { hasText: 'Generic B2B 1.1.0' }).waitFor();
      const settings = await inBook(page, (held) => held.settings);
      const kept = JSON.parse(String(settings['kam-sidecar.playbook']));
      expect(kept.classification.cuts.current).toBe(70);
      const shared = "globalThis[Symbol.for('kam-sidecar.playbook-in-use')].state.playbook.version";
      expect(await page.evaluate(shared)).toBe('1.1.0');

      await page.getByRole('button', { name: words.standard, exact: true }).click();
      await page.getByRole('button', { name: words.save, exact: true }).click();
      await page.getByRole('status').filter({ hasText: words.saved }).waitFor();
      expect(await inBook(page, (held) => Object.keys(held.settings))).toEqual([]);
      await context.close();
    },
  );

  it('freezes results after a question, with the formula, the model and the reasons noted', async () => {
    const book = workbook(words.language);
    const [accounts] = book.sheets;
    const table = accounts?.table;
    const scored = Array.from({ length: accounts?.cells.length ?? 0 }, (_, at) => [
      at === 1 ? '1-2' : `row ${at}`,
      at === 2 ? '#N/A' : at,
    ]);
    const formula = `=KAM.SCORE(${table}[#Headers], IF(${table}="","",${table}))`;
    const results = {
      name: 'Results',
      cells: scored,
      formulas: { '0,0': formula },
      spills: { '0,0': [121, 2] },
    } as const;
    book.sheets.push({ ...results, formulas: { ...results.formulas } });
    const { page, context } = await open(book);
    await page.getByRole('button', { name: words.score }).waitFor();
    await page.evaluate("selectRow(0, 0, 'Results')");
    await page.getByRole('button', { name: words.freeze }).click();
    await page.getByRole('alertdialog').filter({ hasText: '242' }).waitFor();
    await shot(page, `freeze-${words.language}-light`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.getByRole('button', { name: words.replace }).click();
    await page.getByRole('status').filter({ hasText: words.frozen }).waitFor();
    const sheets = await inBook(page, (held) => held.sheets);
    expect(sheets[1]?.formulas).toEqual({});
    expect(sheets[1]?.cells).toEqual(scored);
    const notes = sheets[2]?.cells ?? [];
    expect(notes[1]?.slice(0, 3)).toEqual(['Results', 'A1:B121', formula]);
    expect(notes[1]?.[3]).toMatch(/^Generic B2B 1\.0\.0 · [0-9a-f]{12} · \d{4}-\d\d-\d\d$/);
    expect(notes.length).toBeGreaterThan(100);
    expect(notes[2]?.[2]).toBe(accounts?.cells[1]?.[1]);
    await context.close();
  });

  it('writes plain formulas on a new sheet, with the model beside it', async () => {
    const { page, context } = await open(workbook(words.language));
    await page.getByRole('button', { name: words.plain, exact: true }).click();
    await page.getByRole('status').filter({ hasText: '120' }).waitFor();
    await shot(page, `plain-${words.language}-light`);
    const sheets = await inBook(page, (held) => held.sheets);
    const [accounts, model, formulas] = sheets;
    expect(model?.cells[0]?.[0]).toMatch(/^Generic B2B 1\.0\.0 · /);
    expect(formulas?.cells.length).toBe(121);
    const last = formulas?.cells[120] ?? [];
    expect(last.every((cell) => String(cell).startsWith('='))).toBe(true);
    expect(last.join()).toContain(`'${accounts?.name}'!`);
    expect(last.join()).toContain('121');
    expect(last.join()).not.toContain('KAM.');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await context.close();
  });

  it('writes results beside the accounts, and the table as a book and back', async () => {
    const { page, context } = await open(workbook(words.language));
    await page.getByRole('button', { name: words.beside }).click();
    await page.getByRole('status').filter({ hasText: words.scoredBeside }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.exportBook }).click();
    const file = await (await download).path();
    await page.locator('input[type=file]').setInputFiles({
      name: 'book.json',
      mimeType: 'application/json',
      buffer: readFileSync(file),
    });
    await page.locator('[data-counts="120"]').waitFor();
    await shot(page, `book-${words.language}-light`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    // The way on has the focus.
    await page.keyboard.press('Enter');
    await expect.poll(() => inBook(page, (held) => held.sheets.length)).toBe(3);
    const sheets = await inBook(page, (held) => held.sheets);
    // Name and profit stand in the new table as they do in the first.
    const [first, , book] = sheets;
    for (const row of [1, 60, 120])
      expect(book?.cells[row]?.slice(0, 2)).toEqual(first?.cells[row]?.slice(0, 2));
    await context.close();
  });

  it.each([false, true])(
    'lists what is due across the table, from other sheets too (dark: %s)',
    async (dark) => {
      const book = workbook(words.language);
      const number = (row: number) => String(book.sheets[0]?.cells[row]?.[0]);
      const days = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
      const head = ['Account ID', 'Visit date', 'Form', 'Person met', 'What was learnt', 'Promised', 'Due'];
      book.sheets.push({
        name: 'Visits',
        table: 'Visits',
        cells: [head, [number(4), days(-5), 'Visit', 'Ms Gray', '', 'a new quotation', days(-1)]],
      });
      const { page, context } = await open(book, dark);
      await page.getByRole('button', { name: words.today, exact: true }).click();
      const promised = page.locator('[data-action^="keep-promise"]');
      await promised.waitFor();
      await page.setViewportSize({ width: 320, height: 900 });
      await shot(page, `today-${words.language}-${dark ? 'dark' : 'light'}`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      // In light, all views are looked at below.
      const violations = dark ? (await new AxeBuilder({ page }).analyze()).violations : [];
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await promised.locator('.kam-agenda-account').click();
      await expect.poll(() => inBook(page, ({ selection }) => selection.row)).toBe(4);
      await promised.getByRole('button', { name: words.done, exact: true }).click();
      await promised.waitFor({ state: 'detached' });
      const kept = await inBook(page, ({ settings }) => String(settings['kam-sidecar.actions']));
      expect(JSON.parse(kept)).toMatchObject([{ account: `sheet:#${number(4)}`, state: 'done' }]);
      await context.close();
    },
  );

  it('keeps in the workbook which actions are done, and brings them back', async () => {
    const { page, context } = await open(workbook(words.language));
    await page.getByRole('button', { name: words.account, exact: true }).click();
    await page.getByRole('button', { name: words.done, exact: true }).first().click();
    const again = page.getByRole('button', { name: words.again });
    await again.waitFor();
    await shot(page, `aside-${words.language}-light`);
    const kept = await inBook(page, ({ settings }) => String(settings['kam-sidecar.actions']));
    expect(JSON.parse(kept)).toMatchObject([{ account: 'sheet:#S-001', state: 'done' }]);
    await again.click();
    await again.waitFor({ state: 'detached' });
    expect(await inBook(page, ({ settings }) => Object.keys(settings))).toEqual([]);
    await context.close();
  });

  it('fits into 320 points in every view', async () => {
    const { page, context } = await open(workbook(words.language));
    await page.setViewportSize({ width: 320, height: 700 });
    for (const view of [
      words.table,
      words.today,
      words.account,
      words.functions,
      words.model,
      words.doctor,
    ]) {
      await page.getByRole('button', { name: view, exact: true }).click();
      await page.locator('main h1').waitFor();
      expect([view, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([view, 320]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await context.close();
  });

  it('says plainly that it belongs into Excel', async () => {
    const { page, context } = await open(undefined);
    await page.getByRole('heading', { name: 'Open this in Excel' }).waitFor();
    await context.close();
  });
});

describe('a playbook in the workbook', () => {
  it('that cannot be used is refused with every fault, and nothing is computed', async () => {
    const { page, context } = await open(workbook('en-US', { 'kam-sidecar.playbook': '{"format": 1}' }));
    await page.getByRole('alert').filter({ hasText: 'cannot be used' }).waitFor();
    const state = await page.evaluate("globalThis[Symbol.for('kam-sidecar.playbook-in-use')].state.status");
    expect(state).toBe('refused');
    await page.getByRole('button', { name: 'Back to the default' }).click();
    await page.getByRole('button', { name: 'Score into a new sheet' }).waitFor();
    expect(await inBook(page, ({ settings }) => Object.keys(settings))).toEqual([]);
    await context.close();
  });
});

async function shot(page: Page, name: string): Promise<void> {
  if (KAM_SCREENSHOTS === undefined) return;
  if (KAM_SCREENSHOTS !== '1') {
    await page.screenshot({ path: path.join(KAM_SCREENSHOTS, `${name}.png`), fullPage: true });
  } else if (SHOWN[name] !== undefined) {
    await page.screenshot({ path: path.join(IMAGES, `${SHOWN[name]}.png`) });
  }
}
