import { readPage } from '../../../extension/crm/generic/read-page.ts';
import type { PageReading } from '../../../extension/crm/page-reading.ts';
import type { PageMessage } from '../../../extension/page-watch/messages.ts';
import { watchPage } from '../../../extension/page-watch/watch-page.ts';
import { type Chance, DemoCrm, type DemoRecord } from './demo-crm.ts';
import { VirtualTime } from './virtual-time.ts';

export interface StressResult {
  readonly navigations: number;
  /** Readings told as one record's. */
  readonly readings: number;
  readonly values: number;
  /** Values told that are not that record's. */
  readonly wrong: readonly string[];
  /** Visits long enough for a user to wait, and how many of them were shown whole by their end. */
  readonly long: number;
  readonly shown: number;
  /** From the address to the first reading, in virtual milliseconds. */
  readonly medianMs: number;
}

const LONG_MS = 4500;
const KIND = 100;

/** Walks at random through a demo of single-page records and holds every value told against the record it is told of. */
export async function stress(navigations: number, seed: number): Promise<StressResult> {
  const chance = chanceFrom(seed);
  const time = new VirtualTime();
  time.install(window);
  const records = Array.from({ length: 40 }, (_, n) => record(n + 1, chance));
  const demo = new DemoCrm(window, records, chance);
  const wrong: string[] = [];
  const waits: number[] = [];
  const counts = { readings: 0, values: 0, long: 0, shown: 0 };
  let whole: string | undefined;
  let since: number | undefined;

  const { stop } = watchPage(window, readPage, tell);
  for (let n = 0; n < navigations; n += 1) {
    // Every fifth hundred walks through an application of the other kind; nothing is under way in between.
    demo.contentFirst = Math.floor(n / KIND) % 5 === 4;
    const long = chance() < 0.6 || n % KIND === KIND - 1;
    const id = 1 + Math.floor(chance() * records.length);
    whole = undefined;
    since = performance.now();
    demo.open(id);
    await time.pass(long ? LONG_MS + chance() * 1500 : 50 + chance() * 900);
    if (long) {
      counts.long += 1;
      if (whole === `/accounts/${id}`) counts.shown += 1;
    }
  }
  stop();
  return { navigations, ...counts, wrong, medianMs: waits.sort((a, b) => a - b)[waits.length >> 1] ?? 0 };

  function tell(message: PageMessage): void {
    if (message.kind !== 'reading') return;
    const { reading } = message;
    const path = new URL(reading.record).pathname;
    const told = records.find(({ id }) => path === `/accounts/${id}`);
    if (told === undefined) return;
    counts.readings += 1;
    const truth = linesOf(told);
    const lines = linesIn(reading);
    counts.values += lines.length;
    for (const line of lines) if (!truth.has(line)) wrong.push(`${path}: ${line}`);
    if (truth.size === lines.length) whole = path;
    if (since !== undefined) waits.push(performance.now() - since);
    since = undefined;
  }
}

function linesIn({ heading, pairs, tables }: PageReading): string[] {
  return [
    ...(heading === undefined || heading === 'Loading…' ? [] : [`heading ${heading}`]),
    ...pairs.filter(({ text }) => text !== '').map(({ label, text }) => `${label} ${text}`),
    ...tables.flatMap(({ rows }) => rows.map(([person]) => `person ${person}`)),
  ];
}

function linesOf({ name, parts, people }: DemoRecord): Set<string> {
  const pairs = Object.values(parts).flatMap((part) => Object.entries(part));
  return new Set([
    `heading ${name}`,
    ...pairs.map(([label, text]) => `${label} ${text}`),
    ...people.map((person) => `person ${person}`),
  ]);
}

function record(id: number, chance: Chance): DemoRecord {
  const one = (of: readonly string[]) => of[Math.floor(chance() * of.length)] as string;
  return {
    id,
    name: `Firm ${id}`,
    parts: {
      details: {
        Industry: one(['Post', 'Energy', 'Food']),
        Owner: one(['Li Wei', 'Ann Lee', 'Jo Fox']),
        ...(chance() < 0.7 ? { Region: one(['North', 'South']) } : {}),
        Website: `firm-${id}.test`,
      },
      figures: {
        Employees: String(1000 + id),
        'Annual revenue': `${id}00,000`,
        Tenure: one(['3 years', '5 years']),
      },
      care: {
        ...(chance() < 0.5 ? { 'Open complaints': one(['0', '1']) } : {}),
        'Last contact': `2026-0${1 + (id % 9)}-1${id % 7}`,
      },
    },
    people: Array.from({ length: id % 3 }, (_, n) => `Person ${id}-${n}`),
  };
}

/** The same walk for the same seed. */
function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
