import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountTables } from '../../account/account.ts';
import { accountFromReadings } from '../../account/account-from-readings.ts';
import type { FieldReading, ReadingOrigin } from '../../account/reading.ts';
import type { BookEntry } from '../book-file.ts';
import { anyBook } from '../book-for-tests.ts';
import { compareBooks } from './compare-books.ts';
import { type ChoiceForAll, choiceForAll, mergeBooks } from './merge-books.ts';

const CHOICES: readonly ChoiceForAll[] = ['stands', 'newer', 'mine', 'theirs'];

/** My book after the other was taken into it, in the order of the keys. */
function merged(mine: readonly BookEntry[], theirs: readonly BookEntry[], choice: ChoiceForAll): BookEntry[] {
  const { added, changed } = mergeBooks(compareBooks(mine, theirs, { by: 'Li Wei' }), choiceForAll(choice));
  const now = new Map([...mine, ...changed, ...added].map((entry) => [entry.key, entry]));
  return [...now.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

describe.each(CHOICES)('choosing %s', (choice) => {
  it('a second time changes nothing', () =>
    fc.assert(
      fc.property(anyBook, anyBook, (mine, theirs) => {
        const once = merged(mine.accounts, theirs.accounts, choice);
        expect(merged(once, theirs.accounts, choice)).toEqual(once);
      }),
    ));

  it('the order of the accounts does not matter', () =>
    fc.assert(
      fc.property(anyBook, anyBook, (mine, theirs) => {
        const turned = [...theirs.accounts].reverse();
        expect(merged([...mine.accounts].reverse(), turned, choice)).toEqual(
          merged(mine.accounts, theirs.accounts, choice),
        );
      }),
    ));

  it('every account of theirs is new, matched, asked or left out, and none of mine is lost', () =>
    fc.assert(
      fc.property(anyBook, anyBook, (mine, theirs) => {
        const { added, matched, ambiguous, leftOut } = compareBooks(mine.accounts, theirs.accounts);
        expect(added.length + matched.length + ambiguous.length + leftOut.length).toBe(
          theirs.accounts.length,
        );
        const keys = merged(mine.accounts, theirs.accounts, choice).map(({ key }) => key);
        expect(keys).toEqual(expect.arrayContaining(mine.accounts.map(({ key }) => key)));
      }),
    ));
});

it('one’s own book merged into itself changes nothing', () =>
  fc.assert(
    fc.property(anyBook, ({ accounts }) => {
      const { added, changed } = mergeBooks(compareBooks(accounts, accounts), choiceForAll('theirs'));
      expect([...added, ...changed]).toEqual([]);
    }),
  ));

describe('whose value counts', () => {
  it.each<[string, Word, Word, ChoiceForAll, string]>([
    ['my own typed word stands', ['typed', '5', '01'], ['typed', '7', '20'], 'stands', '5'],
    ['and over a later page', ['typed', '5', '01'], ['page', '7', '20'], 'stands', '5'],
    ['unless the later one is wanted', ['typed', '5', '01'], ['page', '7', '20'], 'newer', '7'],
    ['or theirs', ['typed', '5', '20'], ['page', '7', '01'], 'theirs', '7'],
    ['their typed word stands over my page', ['page', '5', '20'], ['typed', '7', '01'], 'stands', '7'],
    ['of two pages the later one', ['page', '5', '20'], ['page', '7', '01'], 'stands', '5'],
    ['mine, by choice', ['sheet', '5', '01'], ['typed', '7', '20'], 'mine', '5'],
  ])('%s', (_why, mine, theirs, choice, value) => {
    const [after] = merged([entry(word(mine))], [entry(word(theirs))], choice);
    expect(accountFromReadings(after?.readings ?? []).used.get('revenue')?.text).toBe(value);
  });

  it('what only they know is taken with its source, its time and whose it was', () => {
    const [after] = merged([entry()], [entry(word(['page', '7', '20']))], 'stands');
    expect(after?.readings).toContainEqual({ ...word(['page', '7', '20']), by: 'Li Wei' });
  });

  it('what a third person told them keeps that person’s name', () => {
    const told = { ...word(['page', '7', '20']), by: 'Chen' };
    const [after] = merged([entry()], [entry(told)], 'stands');
    expect(after?.readings).toContainEqual(told);
  });

  it('a text that cannot be read never takes the place of a value', () => {
    const { value: _none, ...faulty } = word(['typed', 'lots', '20']);
    const mine = entry(word(['page', '5', '01']));
    expect(compareBooks([mine], [entry(faulty)]).matched[0]).toMatchObject({ taken: [], conflicts: [] });
  });
});

describe('which account it is', () => {
  const named = (key: string, name: string, id?: string): BookEntry => ({
    key,
    name,
    readings: [text('name', name), ...(id === undefined ? [] : [text('id', id)])],
  });
  it.each([
    { why: 'the same record', mine: [named('a', 'X')], theirs: named('a', 'Y'), list: 'matched' },
    { why: 'the same number', mine: [named('a', 'X', '1')], theirs: named('b', 'Y', '1'), list: 'matched' },
    { why: 'the same name', mine: [named('a', 'Hua xin')], theirs: named('b', 'HUAXIN'), list: 'matched' },
    {
      why: 'one name, two of mine',
      mine: [named('a', 'X'), named('c', 'X')],
      theirs: named('b', 'X'),
      list: 'ambiguous',
    },
    {
      why: 'one name, two numbers',
      mine: [named('a', 'X', '1')],
      theirs: named('b', 'X', '2'),
      list: 'ambiguous',
    },
    { why: 'neither', mine: [named('a', 'X', '1')], theirs: named('b', 'Y', '2'), list: 'added' },
  ] as const)('$why: $list', ({ mine, theirs, list }) => {
    expect(compareBooks(mine, [theirs])[list]).toHaveLength(1);
  });

  it.each([
    { answer: { mine: 'c' }, list: 'matched' },
    { answer: 'new', list: 'added' },
    { answer: 'leave-out', list: 'leftOut' },
  ] as const)('the user’s answer counts: $list', ({ answer, list }) => {
    const mine = [named('a', 'X'), named('c', 'X')];
    const found = compareBooks(mine, [named('b', 'X')], { answers: new Map([['b', answer]]) });
    expect(found[list]).toHaveLength(1);
    expect(found.ambiguous).toEqual([]);
  });
});

describe('what stands beside the row', () => {
  const wang = { name: 'Wang', stance: 1 } as const;
  const li = { name: 'Li' } as const;
  const beside = (tables: AccountTables): BookEntry => ({ ...entry(), beside: tables });
  const contacts = (mine: AccountTables, theirs: AccountTables, choice: ChoiceForAll) =>
    merged([beside(mine)], [beside(theirs)], choice)[0]?.beside?.contacts;

  it('people whom only they know are added', () =>
    expect(contacts({ contacts: [wang] }, { contacts: [li, wang] }, 'stands')).toEqual([wang, li]));
  it('people whom both know stay as I know them, unless theirs is chosen', () => {
    const colder = { ...wang, stance: -1 };
    expect(contacts({ contacts: [wang] }, { contacts: [colder] }, 'newer')).toEqual([wang]);
    expect(contacts({ contacts: [wang] }, { contacts: [colder] }, 'theirs')).toEqual([colder]);
  });
  it('ratings of rivals are taken whole', () => {
    const rivals = { providers: ['Us', 'B'], ratings: [{ item: 'price', scores: [5, 7] }] };
    expect(merged([entry()], [beside({ rivals })], 'stands')[0]?.beside).toEqual({ rivals });
  });
});

type Word = readonly [origin: ReadingOrigin, text: string, day: string];

function word([origin, said, day]: Word): FieldReading {
  const at = `2026-11-${day}T08:00:00Z`;
  return { field: 'revenue', text: said, origin, where: '', at, value: Number(said) };
}

function text(field: 'name' | 'id', value: string): FieldReading {
  return { field, text: value, origin: 'page', where: '', at: '2026-11-01T08:00:00Z', value };
}

function entry(...readings: FieldReading[]): BookEntry {
  return { key: 'https://crm.test #1', name: 'Huaxin', readings: [text('name', 'Huaxin'), ...readings] };
}
