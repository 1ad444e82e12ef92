import { expect, it } from 'vitest';
import type { LabelledText, PageReading } from '../crm/page-reading.ts';
import { BLOCK_SETTLED_AFTER_MS, HELD_AFTER_MS, judgeRound, SETTLED_AFTER_MS } from './judge-round.ts';
import { readingLines } from './reading-lines.ts';

type Blocks = Record<string, Record<string, string>>;

const a = page('Huaxin', { 1: { Industry: 'Manufacturing', Employees: '1200' }, 2: { Owner: 'Li Wei' } });
const b = page('Beihai', { 1: { Industry: 'Manufacturing', Employees: '90' }, 2: { Owner: 'Ann Lee' } });
const c = page('Nordwind', { 1: { Sector: 'Post', Headcount: '15' } });
const nameOnly = page('Beihai', {
  1: { Industry: 'Manufacturing', Employees: '1200' },
  2: { Owner: 'Li Wei' },
});
const valuesOnly = page('Huaxin', { 1: { Industry: 'Manufacturing', Employees: '90' } });
const firstBlock = page('Beihai', {
  1: { Industry: 'Manufacturing', Employees: '90' },
  2: { Owner: 'Li Wei' },
});
const people = { where: 'Contacts', headers: ['Name'], rows: [['Ann Lee']] };
const settled = SETTLED_AFTER_MS;
const blocks = BLOCK_SETTLED_AFTER_MS;

it.each([
  { why: 'one look is not enough', reading: a, kind: 'wait' },
  { why: 'two looks that agree are', reading: a, previous: a, kind: 'show' },
  { why: 'two looks that differ are not', reading: b, previous: nameOnly, kind: 'wait' },
  { why: 'after a move, all values new: shown at once', reading: c, previous: c, old: a, kind: 'show' },
  { why: 'nothing changed yet', reading: a, previous: a, old: a, quietMs: blocks, kind: 'wait' },
  {
    why: 'the name came before the values',
    reading: nameOnly,
    previous: nameOnly,
    old: a,
    quietMs: settled,
    kind: 'wait',
  },
  {
    why: 'the values came before the name',
    reading: valuesOnly,
    previous: valuesOnly,
    old: a,
    quietMs: settled,
    kind: 'wait',
  },
  { why: 'a shared value is not believed yet', reading: b, previous: b, old: a, kind: 'wait' },
  {
    why: 'a shared value in a block that was drawn again',
    reading: b,
    previous: b,
    old: a,
    quietMs: settled,
    kind: 'show',
  },
  {
    why: 'a page that never changes is said to be held',
    reading: a,
    previous: a,
    old: a,
    elapsedMs: HELD_AFTER_MS,
    kind: 'held',
  },
  {
    why: 'another name under the same address: the address may follow',
    reading: b,
    previous: b,
    known: a,
    kind: 'wait',
  },
  {
    why: 'it did not follow: tabs within the page',
    reading: b,
    previous: b,
    known: a,
    quietMs: settled,
    kind: 'show',
  },
  {
    why: 'one value changed under the same address',
    reading: firstBlock,
    previous: firstBlock,
    known: b,
    kind: 'show',
  },
])('$kind: $why', ({ reading, previous, old, known, quietMs = 0, elapsedMs = 0, kind }) => {
  const leftOver = old === undefined ? undefined : new Set(readingLines(old));
  expect(judgeRound({ reading, previous, leftOver, known, quietMs, elapsedMs }).kind).toBe(kind);
});

it('keeps back the blocks and tables in which nothing has changed, until the page has long been quiet', () => {
  const reading = { ...firstBlock, tables: [people] };
  const leftOver = new Set(readingLines({ ...a, tables: [people] }));
  const judge = (quietMs: number) =>
    judgeRound({ reading, previous: reading, leftOver, known: undefined, quietMs, elapsedMs: quietMs });
  expect(judge(settled)).toMatchObject({
    kind: 'show',
    whole: false,
    reading: { pairs: [{ label: 'Industry' }, { label: 'Employees' }], tables: [] },
    againInMs: blocks - settled,
  });
  expect(judge(blocks)).toEqual({ kind: 'show', whole: true, reading });
});

it('keeps back the known places in which nothing has changed, as long as the blocks', () => {
  const given = (employees: string) => ({
    how: 'dom' as const,
    fields: [
      { field: 'employees' as const, text: employees, where: 'employees' },
      { field: 'industry' as const, text: 'Manufacturing', where: 'industry' },
      { field: 'region' as const, text: '', where: 'region' },
    ],
    tables: [],
  });
  const reading = { ...b, given: [given('90')] };
  const leftOver = new Set(readingLines({ ...a, given: [given('1200')] }));
  const judge = (quietMs: number) =>
    judgeRound({ reading, previous: reading, leftOver, known: undefined, quietMs, elapsedMs: quietMs });
  expect(judge(settled)).toMatchObject({
    kind: 'show',
    whole: false,
    reading: { given: [{ fields: [{ field: 'employees' }, { field: 'region' }] }] },
  });
  expect(judge(blocks)).toEqual({ kind: 'show', whole: true, reading });
});

function page(heading: string, scopes: Blocks): PageReading {
  const pairs = Object.entries(scopes).flatMap(([scope, fields]) =>
    Object.entries(fields).map(
      ([label, text]): LabelledText => ({ label, text, by: 'dl', where: '', scope, related: false, sure: 1 }),
    ),
  );
  return { url: 'http://crm.test/', title: '', language: 'en', heading, pairs, tables: [], record: '/' };
}
