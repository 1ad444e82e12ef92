import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type DemoCrm, startDemoCrm } from '../../.scripts/start/demo-crm/server.ts';
import { sampleBook } from '../../core/sample/sample-book.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { ODD_PAGES } from './odd-pages.ts';
import { startSmallSite } from './small-site.ts';

const AS_OF = '2026-11-20';
const SLOW = { timeout: 10_000 };
const CLICK_AGAIN = 'Click the button again to read this page';
const { KAM_FIREFOX_PICTURES } = process.env;

let crm: DemoCrm;
let firefox: Firefox;
beforeAll(async () => {
  crm = await startDemoCrm({ port: 0, asOf: AS_OF });
  firefox = await startFirefox();
});
afterAll(async () => {
  await firefox?.close();
  await crm?.stop();
});
beforeEach(async (context) => {
  context.onTestFinished(async ({ task }) => {
    if (KAM_FIREFOX_PICTURES === undefined) return;
    const name = `${task.name.replace(/\W+/g, '-')}.png`;
    writeFileSync(path.join(KAM_FIREFOX_PICTURES, name), await firefox.picture());
  });
});

async function visit(where: string): Promise<void> {
  await firefox.goTo(`${crm.url}${where}`);
  await firefox.click();
}
const nameOf = (number: number) => sampleBook(AS_OF)[number - 1]?.account.fields.name;
const title = () => firefox.inSidebar((document) => document.querySelector('h1')?.textContent);
const words = () => firefox.inSidebar((document) => document.body.textContent ?? '');
const value = () =>
  firefox.inSidebar((document) =>
    document.querySelector('[role="meter"], meter')?.getAttribute('data-value'),
  );
const pageText = () => firefox.inPage((document) => document.documentElement.outerHTML);
const readValue = (field: string) =>
  firefox.inSidebar(
    (document, field) => document.querySelector(`tr[data-field="${field}"]`)?.getAttribute('data-value'),
    field,
  );
/** Clicks the first button in the sidebar whose name is or begins with `name`, at or below `within`. */
const press = (name: string, within = 'body') =>
  firefox.inSidebar(
    (document, name, within) => {
      const buttons = [...document.querySelectorAll<HTMLElement>(`${within} :is(button, summary)`)];
      const named = (one: HTMLElement) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
      const found = buttons.find((one) => named(one).startsWith(name));
      if (found === undefined) throw new Error(`No button ${name} among ${buttons.map(named).join(', ')}`);
      found.click();
    },
    name,
    within,
  );

it('opens at a click of the toolbar button, reads the account and shows its value', async () => {
  await visit('/accounts/1');
  await expect.poll(title, SLOW).toBe(nameOf(1));
  expect(Number(await value())).toBeGreaterThan(0);
  const { fields } = sampleBook(AS_OF)[0]?.account ?? { fields: {} };
  await expect.poll(() => readValue('employees')).toBe(String(fields.employees));
});

it('fits the narrow sidebar, everything unfolded', async () => {
  await visit('/accounts/1');
  await expect.poll(title, SLOW).toBe(nameOf(1));
  const over = await firefox.inSidebar((document) => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const page = document.documentElement;
    return { over: page.scrollWidth - page.clientWidth, width: page.clientWidth };
  });
  expect(over.over, `${over.width} px`).toBeLessThanOrEqual(0);
});

it('follows from account to account within the page', async () => {
  await visit('/accounts/1');
  await expect.poll(title, SLOW).toBe(nameOf(1));
  await firefox.inPage((document) => document.querySelector<HTMLElement>('nav a, header a')?.click());
  await expect.poll(words, SLOW).toContain('No account here');
  await firefox.inPage((document) => document.querySelector<HTMLElement>('a[href*="/accounts/2"]')?.click());
  const shown = await firefox.inPage((document) => document.location.pathname.match(/\d+/)?.[0]);
  await expect.poll(title, SLOW).toBe(nameOf(Number(shown)));
});

it('keeps a typed value, and asks for a click on a page that loads anew', async () => {
  await visit('/accounts/3');
  await expect.poll(title, SLOW).toBe(nameOf(3));
  const row = 'tr[data-field="employees"]';
  await press('Edit', row);
  await firefox.inSidebar((document, row) => {
    const field = document.querySelector<HTMLInputElement>(`${row} input`);
    const view = document.defaultView;
    if (field === null || view === null) throw new Error('Nothing to type into');
    field.value = '2301';
    field.dispatchEvent(new view.Event('input', { bubbles: true }));
  }, row);
  await press('Save', row);
  await expect.poll(() => readValue('employees')).toBe('2301');

  await firefox.goTo(`${crm.url}/accounts/6`);
  await expect.poll(words, SLOW).toContain(CLICK_AGAIN);
  await firefox.click();
  await expect.poll(title, SLOW).toBe(nameOf(6));
  await firefox.goTo(`${crm.url}/accounts/3`);
  await expect.poll(words, SLOW).toContain(CLICK_AGAIN);
  await firefox.click();
  await expect.poll(() => readValue('employees'), SLOW).toBe('2301');
});

it('is taught by pointing, and leaves nothing in the page', async () => {
  const site = await startSmallSite(ODD_PAGES);
  try {
    await firefox.goTo(`${site.url}/blatt/17`);
    await firefox.click();
    await expect.poll(words, SLOW).toContain('No account here');
    const before = await pageText();
    await press('Point at a value');
    await expect.poll(pageText).not.toBe(before);
    const { x, y } = await firefox.inPage((document) => {
      const value = [...document.querySelectorAll('p')].find((one) => one.textContent === 'Alder Works');
      const { left, top, height } = value?.getBoundingClientRect() ?? new DOMRect();
      return { x: Math.round(left + 12), y: Math.round(top + height / 2) };
    });
    await firefox.clickAt(x, y);
    await expect.poll(words).toContain('“Betrieb” reads “Alder Works”');
    expect(await pageText()).toBe(before);
    await press('Account name');
    await expect.poll(title, SLOW).toBe('Alder Works');
  } finally {
    await site.stop();
  }
});

it('shows the tab in front and no other', async () => {
  await visit('/accounts/4');
  await expect.poll(title, SLOW).toBe(nameOf(4));
  const first = await firefox.tab();
  await firefox.newTab(`${crm.url}/accounts/5`);
  await expect.poll(words, SLOW).toContain(CLICK_AGAIN);
  expect(await title()).not.toBe(nameOf(4));
  await firefox.click();
  await expect.poll(title, SLOW).toBe(nameOf(5));
  await firefox.toTab(first);
  await expect.poll(title, SLOW).toBe(nameOf(4));
});

it('gives the reason on a page of the browser itself', async () => {
  await visit('/accounts/4');
  await firefox.goTo('about:support');
  await firefox.click();
  await expect.poll(words, SLOW).toContain('This page belongs to the browser');
  await firefox.goTo('about:blank');
  await firefox.click();
  await visit('/accounts/4');
  await expect.poll(title, SLOW).toBe(nameOf(4));
});

it('reads a site without a click once it is allowed, and not any more once that is stopped', async () => {
  await visit('/accounts/4');
  await expect.poll(title, SLOW).toBe(nameOf(4));
  await expect.poll(words).toContain('Always on 127.0.0.1');
  await firefox.inSidebar((document) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.sidepanel-always button')];
    // Only a user's own click may ask for a permission.
    const { windowUtils } = document.defaultView as unknown as {
      windowUtils: { setHandlingUserInput(on: boolean): { destruct(): void } };
    };
    const user = windowUtils.setHandlingUserInput(true);
    for (const button of buttons) button.click();
    user.destruct();
  });
  await expect.poll(words, SLOW).toContain('Pages of 127.0.0.1 are read without a click');
  await firefox.goTo(`${crm.url}/accounts/6`);
  await expect.poll(title, SLOW).toBe(nameOf(6));
  await firefox.newTab(`${crm.url}/accounts/5`);
  await expect.poll(title, SLOW).toBe(nameOf(5));

  await press('Settings');
  await expect.poll(words).toContain('http://127.0.0.1');
  await press('Stop reading http://127.0.0.1');
  await expect.poll(words).toContain('http://127.0.0.1 is read only when you click again');
  await press('Back');
  await firefox.goTo(`${crm.url}/accounts/3`);
  await expect.poll(words, SLOW).toContain(CLICK_AGAIN);
});

it('reads a Chinese page and speaks Chinese when asked', async () => {
  await visit('/accounts/63?lang=zh-CN');
  await expect.poll(title, SLOW).toBe(nameOf(63));
  await press('Settings');
  await expect.poll(words).toContain('Language');
  await press('中文');
  await press('返回');
  await expect.poll(words).toContain('下一步行动');
  expect(await firefox.inSidebar((document) => document.documentElement.lang)).toBe('zh-CN');
  expect(await readValue('employees')).toBe(String(sampleBook(AS_OF)[62]?.account.fields.employees));
});
