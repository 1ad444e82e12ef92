import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoCrm, startDemoCrm } from '../../.scripts/start/demo-crm/server.ts';
import { type Firefox, startFirefox } from './firefox.ts';

const SLOW = { timeout: 10_000 };
const HOUR = 3_600_000;
let crm: DemoCrm;
let firefox: Firefox;
beforeAll(async () => {
  crm = await startDemoCrm({ port: 0 });
  firefox = await startFirefox();
  await firefox.hearAlerts();
  await firefox.goTo(`${crm.url}/accounts/1`);
  await firefox.click();
});
afterAll(async () => {
  await firefox?.close();
  await crm?.stop();
});

it('counts on the button what is overdue, and reminds of nothing unasked', async () => {
  await expect.poll(words, SLOW).toContain('Next actions');
  expect(await firefox.badge()).toBe('');
  await promise('send the report', dayOf(-3));
  await expect.poll(firefox.badge, SLOW).toBe('1');
  expect(await firefox.alerts()).toEqual([]);
});

it('keeps quiet in quiet hours, reminds once after them, and leads to what is due', async () => {
  await press('Settings');
  await expect.poll(words, SLOW).toContain('Remind me of what is due');
  await remind();
  await expect.poll(words, SLOW).toContain('Quiet from');
  // Whatever the clock says: an hour around now is quiet. Before that the first promise may have been told of.
  await quiet(timeOf(-HOUR), timeOf(HOUR));
  await press('Back');
  await promise('call the new buyer', dayOf(-1));
  await expect.poll(firefox.badge, SLOW).toBe('2');
  expect(await told()).toBeLessThan(2);

  await press('Settings');
  await expect.poll(words, SLOW).toContain('Quiet from');
  await quiet('00:00', '00:00');
  await expect.poll(told, SLOW).toBe(2);
  expect((await firefox.alerts()).at(-1)).toEqual([
    expect.stringMatching(/^(1 thing is|2 things are) overdue$/),
    'At 1 account. Click to see it.',
  ]);

  await firefox.clickAlert();
  await expect
    .poll(() => firefox.tabs().then((tabs) => tabs.some((url) => url.endsWith('/book.html#today'))), SLOW)
    .toBe(true);
});

function words(): Promise<string> {
  return firefox.inSidebar((document) => document.body.textContent ?? '');
}

/** How many things were told of in all alerts together. */
async function told(): Promise<number> {
  const titles = (await firefox.alerts()).map(([title]) => title);
  return titles.reduce((sum, title) => sum + Number(/^\d+/.exec(title)?.[0]), 0);
}

/** Logs a promise as a reader does, by the form of its own. */
async function promise(about: string, due: string): Promise<void> {
  await firefox.inSidebar((document) => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    document.querySelector<HTMLElement>('[data-kind="commitment"]')?.click();
  });
  await fill('about', about);
  await fill('due', due);
  await firefox.inSidebar((document) =>
    document.querySelector<HTMLElement>('.kam-note-form button[type="submit"]')?.click(),
  );
}

async function fill(field: string, value: string): Promise<void> {
  const typed = () =>
    firefox.inSidebar(
      (document, field, value) => {
        const input = document.querySelector<HTMLInputElement>(`.kam-note-form [data-note="${field}"]`);
        const view = document.defaultView;
        if (input === null || view === null) return undefined;
        if (input.value !== value) {
          input.value = value;
          input.dispatchEvent(new view.Event('input', { bubbles: true }));
        }
        return input.value;
      },
      field,
      value,
    );
  await expect.poll(typed, SLOW).toBe(value);
}

/** Switches reminders on by a click of the user's own: only such a one may ask for a permission. */
function remind(): Promise<void> {
  return firefox.inSidebar((document) => {
    const box = [...document.querySelectorAll('label')]
      .find((label) => label.textContent?.includes('Remind me'))
      ?.querySelector('input');
    const { windowUtils } = document.defaultView as unknown as {
      windowUtils: { setHandlingUserInput(on: boolean): { destruct(): void } };
    };
    const user = windowUtils.setHandlingUserInput(true);
    box?.click();
    user.destruct();
  });
}

async function quiet(from: string, until: string): Promise<void> {
  for (const [nth, time] of [from, until].entries())
    await firefox.inSidebar(
      (document, nth, time) => {
        const input = document.querySelectorAll<HTMLInputElement>('input[type="time"]')[Number(nth)];
        const view = document.defaultView;
        if (input === undefined || view === null) throw new Error('No hour to set');
        input.value = time;
        input.dispatchEvent(new view.Event('change', { bubbles: true }));
      },
      String(nth),
      time,
    );
}

function press(name: string): Promise<void> {
  return firefox.inSidebar((document, name) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    const found = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === name);
    if (found === undefined) throw new Error(`No button ${name}`);
    found.click();
  }, name);
}

function dayOf(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function timeOf(later: number): string {
  return new Date(Date.now() + later).toTimeString().slice(0, 5);
}
