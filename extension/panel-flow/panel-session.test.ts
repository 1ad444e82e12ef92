import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PageReading } from '../crm/page-reading.ts';
import { openStore, type Store } from '../storage/open-store.ts';
import { keeperOf } from './keeper.ts';
import type { PageState } from './page-state.ts';
import { panelSession } from './panel-session.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('session');
});
afterEach(async () => {
  store.close();
  await deleteDB('session');
});

const now = () => new Date('2026-11-22T08:00:00Z');
const start = () =>
  panelSession(
    keeperOf(Promise.resolve(store), () => {}),
    now,
  );
type Session = ReturnType<typeof start>;

it('drops what was still being looked up when the page moved on', async () => {
  const session = start();
  const looking = session.pageIs(read(1, 'Alder'));
  void session.pageIs({ kind: 'reading' });
  await looking;
  expect(session.screen.value.kind).toBe('reading');
});

it('keeps the one of two look-ups that began last', async () => {
  const session = start();
  await Promise.all([session.pageIs(read(1, 'Alder')), session.pageIs(read(2, 'Birch'))]);
  expect(nameIn(session)).toBe('Birch');
});

it('does not lose a word typed while the page is read again', async () => {
  const session = start();
  await session.pageIs(read(1, 'Alder'));
  const again = session.pageIs(read(1, 'Alder'));
  expect(session.type('employees', '12')).toBeUndefined();
  await again;
  expect(typedIn(session)).toEqual(['12']);
});

it('says what is wrong with a typed text, and keeps nothing of it', async () => {
  const session = start();
  await session.pageIs(read(1, 'Alder'));
  expect(session.type('employees', 'a dozen')?.code).toBe('not-a-number');
  expect(typedIn(session)).toEqual([]);
});

it('keeps a form in front while the same account is read again, and gives way to another', async () => {
  const session = start();
  await session.pageIs(read(1, 'Alder'));
  session.startTyping();
  await session.pageIs(read(1, 'Alder'));
  expect(session.screen.value.kind).toBe('typing');
  await session.pageIs(read(2, 'Birch'));
  expect(nameIn(session)).toBe('Birch');
});

it('does not take two accounts for one where the address does not tell them apart', async () => {
  const session = start();
  await session.pageIs(read('', 'Alder'));
  session.type('employees', '12');
  await session.pageIs(read('', 'Birch'));
  expect(typedIn(session)).toEqual([]);
  await session.pageIs(read('', 'Alder'));
  expect(typedIn(session)).toEqual(['12']);
});

it.each([
  { why: 'the same user', now: 'li', is: 'account' },
  { why: 'nobody in particular', now: undefined, is: 'account' },
  { why: 'another user', now: 'wang', is: 'blank' },
])('shows what was kept of a record in a view without fields to $why: $is', async ({ now: user, is }) => {
  const session = start();
  await session.pageIs(by('li', read(1, 'Alder')));
  await session.pageIs(by(user, read(1, '')));
  expect(session.screen.value.kind).toBe(is);
});

it('goes on without a store, and says so', async () => {
  const said: string[] = [];
  const broken = keeperOf(Promise.reject(new Error('no room')), (error) => said.push(error));
  const session = panelSession(broken, now);
  await session.pageIs(read(1, 'Alder'));
  session.type('employees', '12');
  await session.pageIs(read(2, 'Birch'));
  await session.pageIs(read(1, 'Alder'));
  expect(typedIn(session)).toEqual(['12']);
  expect(said[0]).toContain('no room');
});

function nameIn(session: Session): string | undefined {
  return session.screen.value.kind === 'account' ? session.screen.value.subject.stored.name : undefined;
}

function typedIn(session: Session): string[] | undefined {
  const screen = session.screen.value;
  return screen.kind === 'account' ? screen.subject.stored.typed.map((one) => one.text) : undefined;
}

/** As a user of a known CRM sees it. */
function by(user: string | undefined, state: PageState): PageState {
  if (state.kind !== 'read') return state;
  const crm = {
    key: 'test',
    name: 'Test CRM',
    known: { address: 'live', page: 'live', api: 'none' },
    record: { kind: 'account', module: 'Account', id: '1' },
    ...(user === undefined ? {} : { user }),
  } as const;
  return { ...state, page: { ...state.page, crm } };
}

function read(id: number | '', name: string): PageState {
  const url = `https://crm.test/accounts/${id}`;
  const pair = (label: string, text: string) =>
    ({ label, text, by: 'dl', where: '', scope: '1', related: false, sure: 1 }) as const;
  const pairs = [pair('Account name', name), pair('Industry', 'Post')];
  const page: PageReading = { url, title: '', language: 'en', pairs, tables: [], record: url };
  return { kind: 'read', page, final: true, at: now().toISOString() };
}
