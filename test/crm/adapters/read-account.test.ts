import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFieldKey } from '../../../core/account/fields.ts';
import type { CrmReading } from '../../../extension/crm/crm-adapter.ts';
import { readPage } from '../../../extension/crm/generic/read-page.ts';
import { type Facts, factsGiven, factsOnPage, recallLine, recallOf } from '../facts-read.ts';
import { type AccountFixture, accountFixtures, adapterOf, pageOf, serverOf } from './account-fixture.ts';

describe.each(accountFixtures)('$name', (fixture) => {
  const adapter = adapterOf(fixture);
  // Adapters only look: one page does for all.
  const page = pageOf(fixture);

  it('says whether it was recorded', () =>
    expect(fixture.about).toMatch(/^(Recorded from|Not recorded: built from) /));

  it('is an account by its address, of the user who is signed in', () => {
    expect(adapter.recordAt(page)).toEqual(fixture.record);
    expect(adapter.userOf?.(page)).toBe(fixture.user);
  });

  if (fixture.missed.api !== undefined) {
    it('is read by its interface', async () => {
      const { ask, asked } = serverOf(fixture);
      const read = factsGiven((await adapter.readApi?.(page, fixture.record, ask)) as CrmReading, 'api');
      expect(recallOf(reachable(fixture, 'api'), read)).toMatchObject({ missed: [], wrong: [] });
      expect(Object.keys(read).filter((place) => !Object.hasOwn(fixture.facts, place))).toEqual([]);
      expect(asked.every((path) => /^\/(?!\/)/.test(path))).toBe(true);
    });

    it('says as whom it was read, where the page does not', async () => {
      const reading = await adapter.readApi?.(page, fixture.record, serverOf(fixture).ask);
      expect(reading?.user).toBe(fixture.answersTo);
    });

    it('refuses an answer about another record', async () => {
      const other = (text: string) =>
        JSON.parse(
          text.replaceAll(new RegExp(`(:"?)${escaped(fixture.record.id)}(?="?[,}])`, 'g'), '$19999'),
        );
      const { ask } = serverOf(fixture, ({ answer }) => other(JSON.stringify(answer)));
      await expect(adapter.readApi?.(page, fixture.record, ask)).rejects.toThrow(
        /another|instead of|no record/,
      );
    });

    it('refuses an answer that holds no record, and says so', async () => {
      for (const answer of [
        null,
        [],
        {},
        'Sign in',
        42,
        { data: null },
        { data: [] },
        { errors: [{ message: 'denied' }] },
      ]) {
        const { ask } = serverOf(fixture, () => answer);
        await expect(adapter.readApi?.(page, fixture.record, ask)).rejects.toThrow(
          /holds no record|refused the query: denied|does not say|does not show/,
        );
      }
    });

    it('keeps the account where a list is refused', async () => {
      const [first] = fixture.asked ?? [];
      const { ask } = serverOf(fixture, (one) => {
        if (one === first) return structuredClone(one.answer);
        throw new Error('status 403');
      });
      const reading = await adapter.readApi?.(page, fixture.record, ask);
      expect(reading?.fields.map(({ field }) => field)).toContain('name');
    });

    it('gives text or nothing, whatever an answer holds', async () => {
      await fc.assert(
        fc.asyncProperty(fc.jsonValue(), fc.nat(50), async (value, at) => {
          const { ask } = serverOf(fixture, ({ answer }) => swapped(structuredClone(answer), value, at));
          const reading = await adapter.readApi?.(page, fixture.record, ask).catch((error: unknown) => {
            expect(error).toBeInstanceOf(Error);
          });
          for (const { field, text } of reading?.fields ?? [])
            expect([typeof text, isFieldKey(field)]).toEqual(['string', true]);
          for (const row of (reading?.tables ?? []).flatMap(({ rows }) => rows))
            for (const cell of row) expect(typeof cell).toBe('string');
        }),
        { numRuns: 40 },
      );
    });
  }

  if (fixture.missed.page !== undefined) {
    it('is read by its page', () => {
      const read = factsGiven(adapter.readDom?.(page, fixture.record) as CrmReading, 'dom');
      expect(recallOf(reachable(fixture, 'page'), read)).toMatchObject({ missed: [], wrong: [] });
      expect(Object.keys(read).filter((place) => !Object.hasOwn(fixture.facts, place))).toEqual([]);
    });
  }

  it('gives nothing of a record of another kind', async () => {
    const record = { ...fixture.record, kind: 'contact' } as const;
    const { ask, asked } = serverOf(fixture);
    const nothing = { fields: [], tables: [] };
    expect(adapter.readDom?.(page, record) ?? nothing).toEqual(nothing);
    expect((await adapter.readApi?.(page, record, ask)) ?? nothing).toEqual(nothing);
    expect(asked).toEqual([]);
  });

  it('is read at least as well as without knowing its make', async () => {
    const generic = factsOnPage(readPage(page.document, page.location));
    const { ask } = serverOf(fixture);
    const api =
      fixture.missed.api &&
      factsGiven((await adapter.readApi?.(page, fixture.record, ask)) as CrmReading, 'api');
    const dom =
      fixture.missed.page && factsGiven(adapter.readDom?.(page, fixture.record) as CrmReading, 'dom');
    const known = recallOf(fixture.facts, { ...dom, ...api });
    const plain = recallOf(fixture.facts, generic);
    console.log(`${recallLine(`${fixture.name}, known`, known)}\n${recallLine('  generic alone', plain)}`);
    expect(known.right).toBeGreaterThanOrEqual(plain.right);
  });
});

it('a page that still shows the record before is not read', () => {
  for (const name of [
    'suitecrm-7-account',
    'suitecrm-7-edit',
    'vtiger-account',
    'vtiger-deals',
    'vtiger-edit',
  ]) {
    const fixture = accountFixtures.find((one) => one.name === name) as AccountFixture;
    const { id } = fixture.record;
    const next = /^\d+$/.test(id) ? '17' : id.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    const page = pageOf(fixture, fixture.url.replace(new RegExp(`(record(?:=|%3D))${id}`), `$1${next}`));
    const record = adapterOf(fixture).recordAt(page);
    expect(record).toEqual({ ...fixture.record, id: next });
    expect(record && adapterOf(fixture).readDom?.(page, record)).toEqual({ fields: [], tables: [] });
  }
});

it('without the session’s mark the CRM is not asked, and the reason is told', async () => {
  for (const name of ['zoho-account', 'pipedrive-organization']) {
    const fixture = accountFixtures.find((one) => one.name === name) as AccountFixture;
    const { ask, asked } = serverOf(fixture);
    const page = pageOf({ ...fixture, cookies: {} });
    await expect(adapterOf(fixture).readApi?.(page, fixture.record, ask)).rejects.toThrow(
      /is anyone signed in/,
    );
    expect(asked).toEqual([]);
  }
});

/** What is there without what this way does not reach. */
function reachable({ facts, missed }: AccountFixture, way: 'api' | 'page'): Facts {
  const out = (missed[way] ?? []).map((place) => new RegExp(`^${place.replace('.*', '\\..*')}$`));
  return Object.fromEntries(Object.entries(facts).filter(([place]) => !out.some((one) => one.test(place))));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** An answer with one of its parts replaced. */
function swapped(answer: unknown, value: unknown, at: number): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const collect = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const key of Object.keys(part)) {
      places.push([part as Record<string, unknown>, key]);
      collect((part as Record<string, unknown>)[key]);
    }
  };
  collect(answer);
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined) return value;
  place[0][place[1]] = value;
  return answer;
}
