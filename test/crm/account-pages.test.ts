import { beforeAll, expect, it } from 'vitest';
import type { PageReading } from '../../extension/crm/page-reading.ts';
import { accountOnPage } from '../../extension/panel-flow/account-on-page.ts';
import { fieldsOnPage } from '../../extension/panel-flow/fields-on-page.ts';
import { type AccountFixture, accountFixtures } from '../fixtures/accounts/account-fixtures.ts';
import { factsOnPage } from './facts-read.ts';
import { readingsInChromium } from './readings-in-chromium.ts';

const LEAST_RECALL = 0.95;
const LEAST_PRECISION = 0.99;

const readings = new Map<AccountFixture, PageReading>();
const pageOf = (fixture: AccountFixture) => readings.get(fixture) as PageReading;

beforeAll(async () => {
  for (const [n, reading] of (await readingsInChromium(accountFixtures)).entries())
    readings.set(accountFixtures[n] as AccountFixture, reading);
});

it('finds what a person would say of the account, its deals and its people', () => {
  const faults: string[] = [];
  let [expected, read, right] = [0, 0, 0];
  for (const fixture of accountFixtures) {
    if (fixture.facts === null) continue;
    const there = Object.entries(fixture.facts);
    const found = factsOnPage(pageOf(fixture));
    const wrong = Object.entries(found).filter(([place, value]) => fixture.facts?.[place] !== value);
    const missed = there.filter(([place]) => found[place] === undefined);
    expected += there.length;
    read += Object.keys(found).length;
    right += Object.keys(found).length - wrong.length;
    faults.push(...missed.map(([place, value]) => `  ${fixture.file} missed ${place} = ${value}`));
    faults.push(...wrong.map(([place, value]) => `  ${fixture.file} wrong  ${place} = ${value}`));
  }
  const [recall, precision] = [right / expected, right / read];
  const sums = `recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)}`;
  console.log(`${sums} on ${accountFixtures.length} pages, ${expected} facts\n${faults.join('\n')}`);
  expect(recall).toBeGreaterThanOrEqual(LEAST_RECALL);
  expect(precision).toBeGreaterThanOrEqual(LEAST_PRECISION);
});

it('tells the pages of accounts from those of anything else', () => {
  const taken = (fixture: AccountFixture) => {
    const page = pageOf(fixture);
    return accountOnPage(page, fieldsOnPage(page, '2026-11-22T00:00:00Z'));
  };
  const others = accountFixtures.filter(({ facts }) => facts === null);
  expect(others.filter(taken).map(({ file }) => file)).toEqual([]);
  const accounts = accountFixtures.filter(({ facts }) => facts !== null);
  expect(accounts.filter((fixture) => !taken(fixture)).map(({ file }) => file)).toEqual(['twocards.html']);
});
