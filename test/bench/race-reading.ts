import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { bundled } from '../crm/bundled.ts';
import { startBrowser } from '../crm/start-browser.ts';
import { largePage } from './large-page.ts';
import { type Timing, timing } from './measure.ts';
import { threadClock } from './thread-clock.ts';

const ADDRESS = 'https://crm.example/accounts/4711';
/** Readings of one page, the first by code that the browser has not seen before. */
const READINGS = 12;

export interface ReadingRace {
  /** How many elements the page had, and how many fields were read from it. */
  readonly elements: number;
  readonly pairs: number;
  /** The first look at a page, and every further one. */
  readonly first: readonly [reading: Timing, walk: Timing];
  readonly again: readonly [reading: Timing, walk: Timing];
}

/** The generic reader on a page of a CRM, against a bare walk that asks each element for its style and its text. */
export async function raceReading(elements: number, rounds: number): Promise<ReadingRace> {
  const entry = new URL('../../extension/crm/generic/read-page.ts', import.meta.url);
  const script = await bundled(entry, 'kamReader');
  const html = largePage(elements);
  const browser = await startBrowser();
  try {
    const found = { elements: 0, pairs: 0 };
    const [read, walked]: [Samples, Samples] = [samples(), samples()];
    for (let round = 0; round < rounds; round++) {
      const reading = await openPage(browser, html);
      await reading.page.evaluate(script);
      found.elements = (await reading.page.evaluate('document.querySelectorAll("*").length')) as number;
      found.pairs = await take(reading, 'kamReader.readPage(document, location).pairs.length', read);
      const bare = await openPage(browser, html);
      assert.ok((await take(bare, WALK, walked)) > 0, 'the bare walk has seen the text');
    }
    assert.ok(found.pairs > 100, 'the reader has read the fields');
    return {
      ...found,
      first: [timing(read.first), timing(walked.first)],
      again: [timing(read.again), timing(walked.again)],
    };
  } finally {
    await browser.close();
  }
}

/** The least that a reader must do: every element's style, every text. */
const WALK = `(() => {
  let letters = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) letters += node.nodeValue.trim().length;
    else if (getComputedStyle(node).display === 'none') letters -= 1;
  }
  return letters;
})()`;

interface Samples {
  readonly first: number[];
  readonly again: number[];
}

function samples(): Samples {
  return { first: [], again: [] };
}

interface OpenPage {
  readonly page: Page;
  /** Milliseconds of processor time that the page has taken. */
  clock(): Promise<number>;
}

async function openPage(browser: Browser, html: string): Promise<OpenPage> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(ADDRESS);
  return { page, clock: await threadClock(page) };
}

/** Does it again and again, something on the page changed before each, and closes the page. */
async function take({ page, clock }: OpenPage, work: string, into: Samples): Promise<number> {
  let given = 0;
  for (let at = 0; at < READINGS; at++) {
    // A change makes the browser work out styles anew; that is part of what a look costs on a page in use.
    await page.evaluate(`document.querySelector('h1').textContent = 'Northmarsh Port ${at}'`);
    const before = await clock();
    given = (await page.evaluate(work)) as number;
    (at === 0 ? into.first : into.again).push((await clock()) - before);
  }
  await page.close();
  return given;
}
