import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageReading } from '../../crm/page-reading.ts';
import type { RuleResult } from '../../crm/rule-result.ts';
import { openStore, type Store } from '../../storage/open-store.ts';
import { writePack } from '../../teaching/pack/write-pack.ts';
import type { ValuePick } from '../../teaching/pick.ts';
import type { TeachOrder } from '../../teaching/teach-messages.ts';
import { fieldsFor } from './fields-for.ts';
import { ruleKeeperOf } from './rule-keeper.ts';
import { type TeachingSession, teachingSession } from './teaching-session.ts';

let store: Store;
let told: TeachOrder[];
let session: TeachingSession;
beforeEach(async () => {
  store = await openStore('teaching');
  told = [];
  session = sessionOn(Promise.resolve(store));
  await session.load();
});
afterEach(async () => {
  store.close();
  await deleteDB('teaching');
});

const pick: ValuePick = {
  kind: 'value',
  origin: 'https://crm.test',
  pattern: '/accounts/*',
  place: { label: { text: 'Geld', way: { kind: 'names' } }, marks: [], path: [] },
  label: 'Geld',
  text: '900',
  record: 'https://crm.test/accounts/1',
};

function sessionOn(opened: Promise<Store>): TeachingSession {
  const now = () => new Date('2026-11-22T08:00:00Z');
  return teachingSession(
    ruleKeeperOf(opened, () => undefined),
    (order) => void told.push(order),
    now,
  );
}

async function teach(over: TeachingSession = session): Promise<void> {
  over.point('value', 'en');
  over.hear({ kind: 'picked', pick });
  await over.keepValue('revenue');
}

function shows(id: number, ...taught: readonly RuleResult[]): void {
  const url = `https://crm.test/accounts/${id}`;
  const page: PageReading = { url, title: '', language: '', pairs: [], tables: [], record: url, taught };
  session.pageIs({ kind: 'read', page, final: true, at: '2026-11-22T08:00:00Z' });
}

const found = (more: Partial<RuleResult> = {}): RuleResult => ({
  of: 'field:revenue',
  by: 'label',
  text: '900',
  where: 'Geld',
  ...more,
});

describe('teaching', () => {
  it('keeps what was pointed at as the field that it was said to be, and tells the page', async () => {
    await teach();
    expect(session.rules.value.map(({ rule }) => rule.of)).toEqual(['field:revenue']);
    expect(session.step.value).toEqual({ kind: 'off' });
    expect(told.at(-1)).toMatchObject({ kind: 'rules', rules: [{ of: 'field:revenue' }] });
  });

  it('lasts in another panel, and where nothing can be kept as long as this one', async () => {
    await teach();
    const other = sessionOn(Promise.resolve(store));
    await other.load();
    expect(other.rules.value).toHaveLength(1);
    const alone = sessionOn(Promise.reject(new Error('no room')));
    await teach(alone);
    expect(alone.rules.value).toHaveLength(1);
  });

  it('ends with the page that is left, and when it is called off', async () => {
    session.point('value', 'en');
    session.pageIs({ kind: 'reading' });
    expect(session.step.value).toEqual({ kind: 'off' });
    session.hear({ kind: 'picked', pick });
    expect(session.step.value).toEqual({ kind: 'off' });
    session.point('table', 'en');
    session.cancel();
    expect(told.at(-1)).toEqual({ kind: 'point-stop' });
  });

  it('puts another field in the place of the one that is taught anew', async () => {
    await teach();
    const [before] = session.rules.value;
    session.point('value', 'en', before?.rule);
    session.hear({ kind: 'picked', pick });
    await session.keepValue('wallet');
    expect(session.rules.value.map(({ rule }) => rule.of)).toEqual(['field:wallet']);
  });

  it('takes nothing from the page that no file might hold either', async () => {
    session.point('value', 'en');
    session.hear({ kind: 'picked', pick: { ...pick, origin: 'file://' } });
    await session.keepValue('revenue');
    expect(session.rules.value).toEqual([]);
    expect(session.step.value).toMatchObject({ kind: 'refused', faults: [{ path: 'origin' }] });
  });
});

describe('on the page in front', () => {
  beforeEach(() => teach());

  it.each([
    { why: 'where it was taught', id: 1, result: found(), kind: 'fine' },
    { why: 'on another record for the first time', id: 2, result: found(), kind: 'new' },
    { why: 'without a value there', id: 2, result: found({ text: '' }), kind: 'fine' },
    {
      why: 'not found',
      id: 2,
      result: { of: 'field:revenue', why: 'gone', where: '' } as const,
      kind: 'gone',
    },
    {
      why: 'found more than once',
      id: 1,
      result: { of: 'field:revenue', why: 'many', where: '' } as const,
      kind: 'many',
    },
    { why: 'a text that is no money', id: 2, result: found({ text: 'see below' }), kind: 'unreadable' },
    { why: 'by its place', id: 1, result: found({ by: 'structure' }), kind: 'moved' },
    { why: 'under another label', id: 1, result: found({ labelNow: 'Summe' }), kind: 'moved' },
  ])('a rule is $kind: $why', ({ id, result, kind }) => {
    shows(id, result);
    expect(session.states.value.map((state) => state.kind)).toEqual([kind]);
  });

  it('says nothing of a page that is still on its way, or of another kind', () => {
    const page: PageReading = {
      url: 'https://crm.test/accounts/2',
      title: '',
      language: '',
      pairs: [],
      tables: [],
      record: 'x',
      taught: [{ of: 'field:revenue', why: 'gone', where: '' }],
    };
    session.pageIs({ kind: 'read', page, final: false, at: '' });
    expect(session.states.value).toEqual([]);
    session.pageIs({ kind: 'read', page: { ...page, url: 'https://crm.test/leads/2' }, final: true, at: '' });
    expect(session.states.value).toEqual([]);
  });

  it('a rule that was kept is not asked about again, and one that was dropped is gone', async () => {
    shows(2, found());
    const [state] = session.states.value;
    if (state) await session.confirm(state);
    expect(session.states.value.map(({ kind }) => kind)).toEqual(['fine']);
    await session.drop(session.rules.value.map(({ rule }) => rule));
    expect(session.states.value).toEqual([]);
    expect(told.at(-1)).toEqual({ kind: 'rules', rules: [] });
  });
});

describe('a file of rules', () => {
  it('is tried on the page before any of it is kept', async () => {
    await teach();
    const text = writePack(session.rules.value.map(({ rule }) => rule));
    await session.drop(session.rules.value.map(({ rule }) => rule));
    shows(2);
    session.choosePack('team.json', text);
    expect(session.rules.value).toEqual([]);
    expect(told.at(-1)).toMatchObject({ kind: 'try', rules: [{ of: 'field:revenue' }] });
    session.hear({ kind: 'tried', url: 'https://crm.test/accounts/2', results: [found()] });
    expect(session.pack.value).toMatchObject({ kind: 'preview', tried: [{ text: '900' }] });
    await session.takePack();
    expect(session.rules.value).toHaveLength(1);
    expect(session.pack.value).toBeUndefined();
  });

  it('that is refused changes nothing, and says why', () => {
    session.choosePack('team.json', '{"format":"kam-taught-rules","version":9}');
    expect(session.pack.value).toMatchObject({ kind: 'refused', faults: [{ path: '' }] });
    expect(told.filter(({ kind }) => kind === 'try')).toEqual([]);
  });
});

describe('the fields that a value could be', () => {
  const none = { unnamed: false };
  const keys = (label: string | undefined, text: string, search = '', more = none) =>
    fieldsFor({ ...(label === undefined ? {} : { label }), text }, search, more).map(({ field }) => field);

  it('begin with the one that the label names, else with the name that is missing', () => {
    expect(keys('Wallet', '900')[0]).toBe('wallet');
    expect(keys('Betrieb', 'Alder', '', { unnamed: true })[0]).toBe('name');
  });

  it('are found by their names in both languages', () => {
    expect(keys('Geld', '900', 'employees')).toEqual(['employees']);
    expect(keys('Geld', '900', '员工')).toEqual(['employees']);
    expect(keys('Geld', '900', 'no such thing')).toEqual([]);
  });

  it('take the unit that the label states, and put last what cannot read the text', () => {
    const [first] = fieldsFor({ label: '业务收入（万元）', text: '120' }, '', none);
    expect([first?.field, first?.value]).toEqual(['revenue', 1_200_000]);
    const last = fieldsFor({ label: 'Geld', text: 'some words' }, '', none).at(-1);
    expect(last?.fault).toBeDefined();
  });
});
