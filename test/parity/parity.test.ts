import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountFromRow } from '../../core/account/account-from-row.ts';
import { matchHeaders } from '../../core/account/match-headers.ts';
import { assess } from '../../core/assessment/assess.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { stampOf, stampText } from '../../core/playbook/stamp.ts';
import { type ExtensionBrowser, startBrowser } from '../e2e/browser.ts';
import { type SmallSite, startSmallSite } from '../e2e/small-site.ts';
import { loadFunctions } from '../excel/host.ts';
import { textAccounts } from './text-accounts.ts';

const COUNT = 1000;
const { headers, rows } = textAccounts(COUNT);

/** So many browsers share the pages: each waits for a panel most of the time, and no two of them for the same. */
const LANES = 2;

interface Lane {
  readonly page: Page;
  readonly panel: Page;
}

async function openLane(browser: ExtensionBrowser, url: string): Promise<Lane> {
  const page = await browser.open(url);
  return { page, panel: await browser.openPanel(page) };
}

/** Value by value: the score, or undefined where nothing that counts is known. */
type Scores = readonly (number | undefined)[];

describe(`${COUNT} generated accounts have one value each, bit for bit`, () => {
  const scores: Scores = rows.map((row, at) => {
    const { account, faults } = accountFromRow(matchHeaders(headers[side(at)]), row);
    expect(faults).toEqual([]);
    return assess(account, { playbook: defaultPlaybook, asOf: '2026-11-22' }).value.score;
  });

  it('some without a value, and hardly two alike', () => {
    expect(scores.filter((score) => score === undefined).length).toBeGreaterThan(0);
    expect(new Set(scores).size).toBeGreaterThan(COUNT * 0.8);
  });

  it('from the built functions', () => {
    const value = loadFunctions().get('VALUE');
    for (const one of [0, 1] as const) {
      const result = value?.([headers[one]], rows) as readonly (readonly unknown[])[];
      compare(
        result.map(([cell]) => (typeof cell === 'number' ? cell : undefined)),
        scores,
      );
    }
  });

  describe('from the built side panel', () => {
    let site: SmallSite;
    const browsers: ExtensionBrowser[] = [];
    let lanes: readonly Lane[] = [];

    beforeAll(async () => {
      site = await startSmallSite(
        Object.fromEntries(
          rows.map((row, at) => [`/accounts/${at + 1}`, recordPage(headers[side(at)], row)]),
        ),
      );
      for (let lane = 0; lane < LANES; lane++) browsers.push(await startBrowser());
      lanes = await Promise.all(browsers.map((browser) => openLane(browser, `${site.url}/accounts/1`)));
    });
    afterAll(async () => {
      for (const browser of browsers) await browser.close();
      await site?.stop();
    });

    it('read off a page', async () => {
      const shown: (number | undefined)[] = [];
      await Promise.all(
        lanes.map(async ({ page, panel }, lane) => {
          for (let at = lane; at < rows.length; at += LANES) {
            await page.goto(`${site.url}/accounts/${at + 1}`, { waitUntil: 'commit' });
            shown[at] = await valueBeside(panel, `Account ${at + 1}`);
          }
        }),
      );
      compare(shown, scores);
    }, 480_000);

    it('under the same model as KAM.MODEL() names', async () => {
      const stamp = await lanes[0]?.panel.locator('[data-playbook]').textContent();
      expect(stamp).toBe(stampText(stampOf(defaultPlaybook)));
      expect(loadFunctions().get('MODEL')?.()).toEqual(stamp);
    });
  });
});

/**
 * A record's own page, with the account's labels and values. Each is loaded anew: where one page draws all records,
 * what two of them have in common is believed only after a while, which is tried elsewhere.
 */
function recordPage(labels: readonly string[], row: readonly string[]): string {
  const lines = labels.map(
    (label, column) => `<dt>${inHtml(label)}</dt><dd>${inHtml(row[column] ?? '')}</dd>`,
  );
  return `<body><dl>${lines.join('')}</dl></body>`;
}

function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function side(at: number): 0 | 1 {
  return at % 2 === 0 ? 0 : 1;
}

/** The value that the panel's meter carries once it shows the account of that name. */
async function valueBeside(panel: Page, name: string): Promise<number | undefined> {
  const found = await panel.waitForFunction(
    (wanted) => {
      if (document.querySelector('h1')?.textContent !== wanted) return null;
      const meter = document.querySelector('[role="meter"][aria-label="Value"]');
      return { value: meter?.getAttribute('data-value') ?? '' };
    },
    name,
    { polling: 15, timeout: 30_000 },
  );
  const { value } = (await found.jsonValue()) as { value: string };
  return value === '' ? undefined : Number(value);
}

function compare(found: Scores, expected: Scores): void {
  expect(found.length).toBe(expected.length);
  const differing = expected.flatMap((score, at) =>
    Object.is(found[at], score) ? [] : [{ at, found: found[at], score }],
  );
  expect(differing).toEqual([]);
}
