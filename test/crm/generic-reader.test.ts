import { beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../extension/crm/generic/read-page.ts';
import type { PageReading } from '../../extension/crm/page-reading.ts';
import { inHappyDom } from '../fixtures/pages/in-happy-dom.ts';
import { type PageFixture, pageFixtures, score } from '../fixtures/pages/page-fixtures.ts';
import { readingsInChromium } from './readings-in-chromium.ts';

const LEAST_RECALL = 0.95;
const LEAST_PRECISION = 0.99;

it('has at least 25 pages of different make', () => expect(pageFixtures.length).toBeGreaterThanOrEqual(25));

describe('in happy-dom', () => {
  const readings = pageFixtures.map((fixture) => readPage(inHappyDom(fixture), { href: fixture.url }));
  meetsTheStandard('happy-dom', () => readings);
});

describe('in Chromium', () => {
  const readings: PageReading[] = [];

  beforeAll(async () => {
    readings.push(...(await readingsInChromium(pageFixtures)));
  });

  meetsTheStandard('Chromium', () => readings);
});

function meetsTheStandard(where: string, readings: () => readonly PageReading[]): void {
  it(`reads pairs with recall ≥ ${LEAST_RECALL} and precision ≥ ${LEAST_PRECISION}`, () => {
    const scores = pageFixtures.map((fixture, n) => ({
      fixture,
      score: score(fixture, readings()[n] as PageReading),
    }));
    const sum = (pick: (of: ReturnType<typeof score>) => number) =>
      scores.reduce((total, each) => total + pick(each.score), 0);
    const recall = sum(({ right }) => right) / sum(({ expected }) => expected);
    const precision = sum(({ right }) => right) / sum(({ read }) => read);
    const faults = scores.flatMap(({ fixture, score: { missed, wrong } }) => [
      ...missed.map((text) => `  ${fixture.file} missed ${text}`),
      ...wrong.map((text) => `  ${fixture.file} wrong  ${text}`),
    ]);
    const pages = `${pageFixtures.length} pages, ${sum(({ expected }) => expected)} pairs`;
    console.log(
      `${where}: recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)} on ${pages}\n${faults.join('\n')}`,
    );
    expect(recall).toBeGreaterThanOrEqual(LEAST_RECALL);
    expect(precision).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });

  it.each(pageFixtures.map((fixture, n) => ({ fixture, n })))(
    '$fixture.file: heading, tables and record',
    ({ fixture, n }) => {
      const reading = readings()[n] as PageReading;
      expect({ heading: reading.heading, tables: reading.tables.length }).toEqual(headAndTables(fixture));
      expect(reading.record.replaceAll('%22', '"')).toBe(fixture.record);
      expect(structuredClone(reading)).toEqual(reading);
    },
  );
}

function headAndTables({ heading, tables = 0 }: PageFixture) {
  return { heading, tables };
}
