import { beforeEach, expect, it, vi } from 'vitest';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** Storage of the browser: what is given is a copy, and every call takes a turn of its own. */
const kept = vi.hoisted(() => {
  const items = new Map<string, string>();
  const listeners = new Set<(changes: Changes) => void>();
  const calls: string[] = [];
  const change = (name: string, changes: Changes) => {
    calls.push(`${name} ${Object.keys(changes).join(', ')}`);
    for (const listener of listeners) listener(changes);
  };
  const local = {
    async get(key: string | null): Promise<Record<string, unknown>> {
      await new Promise((turn) => setTimeout(turn));
      const found = key === null ? [...items.keys()] : items.has(key) ? [key] : [];
      return Object.fromEntries(found.map((one) => [one, JSON.parse(items.get(one) as string)]));
    },
    async set(more: Record<string, unknown>): Promise<void> {
      await new Promise((turn) => setTimeout(turn));
      for (const [key, value] of Object.entries(more)) items.set(key, JSON.stringify(value));
      change('set', Object.fromEntries(Object.keys(more).map((key) => [key, { newValue: more[key] }])));
    },
    async remove(keys: string | readonly string[]): Promise<void> {
      await new Promise((turn) => setTimeout(turn));
      for (const key of [keys].flat()) items.delete(key as string);
      change('remove', Object.fromEntries([keys].flat().map((key) => [key as string, {}])));
    },
    onChanged: { addListener: (use: (changes: Changes) => void) => listeners.add(use) },
  };
  return { items, listeners, calls, local };
});
vi.mock('wxt/browser', () => ({ browser: { storage: { local: kept.local } } }));

const { allDueTimes, dueTimes, onDueTimesKept } = await import('./due-times.ts');
const NINE = Date.parse('2026-11-22T09:00:00Z');
const all = async () => Object.fromEntries(await allDueTimes());

beforeEach(() => {
  kept.items.clear();
  kept.listeners.clear();
  kept.calls.length = 0;
});

it('keeps the times of each account, and nothing of one without any', async () => {
  await dueTimes.keep('a', ['2026-11-20', NINE]);
  await dueTimes.keep('b', ['2026-12-24']);
  expect(await all()).toEqual({ a: ['2026-11-20', NINE], b: ['2026-12-24'] });
  await dueTimes.keep('a', []);
  expect(await all()).toEqual({ b: ['2026-12-24'] });
});

it('writes nothing that stands there already, so that nobody is woken for it', async () => {
  await dueTimes.keep('a', ['2026-11-20']);
  await dueTimes.keep('b', []);
  kept.calls.length = 0;
  await dueTimes.keep('a', ['2026-11-20']);
  await dueTimes.keep('b', []);
  await dueTimes.keepAll(new Map([['a', ['2026-11-20']]]));
  expect(kept.calls).toEqual([]);
});

it('takes the times of a whole book: what changed is written, and who is gone goes', async () => {
  await dueTimes.keepAll(
    new Map([
      ['a', ['2026-11-20']],
      ['b', ['2026-11-21']],
      ['c', []],
    ]),
  );
  kept.calls.length = 0;
  await dueTimes.keepAll(
    new Map([
      ['a', ['2026-11-20']],
      ['d', [NINE]],
    ]),
  );
  expect(await all()).toEqual({ a: ['2026-11-20'], d: [NINE] });
  expect(kept.calls).toEqual(['remove due b', 'set due d']);
});

it('forgets some accounts, or all, and leaves other settings alone', async () => {
  await kept.local.set({ language: 'en', 'due broken': 'not a list' });
  await dueTimes.keepAll(new Map(['a', 'b', 'c'].map((key) => [key, ['2026-11-20']])));
  await dueTimes.forget(['a', 'nobody']);
  expect(await all()).toEqual({ b: ['2026-11-20'], c: ['2026-11-20'] });
  await dueTimes.forget();
  expect(await all()).toEqual({});
  expect((await kept.local.get('language')).language).toBe('en');
});

it('does one after another what is asked for at once', async () => {
  await Promise.all([
    dueTimes.keep('a', ['2026-11-20']),
    dueTimes.keepAll(new Map([['b', ['2026-11-21']]])),
    dueTimes.keep('a', ['2026-11-22']),
    dueTimes.forget(['b']),
  ]);
  expect(await all()).toEqual({ a: ['2026-11-22'] });
});

it('goes on after a write that failed, and says that it failed', async () => {
  const set = vi.spyOn(kept.local, 'set').mockRejectedValueOnce(new Error('the disk is full'));
  const failed = dueTimes.keep('a', ['2026-11-20']);
  const after = dueTimes.keep('b', ['2026-11-21']);
  await expect(failed).rejects.toThrow('the disk is full');
  await after;
  set.mockRestore();
  expect(await all()).toEqual({ b: ['2026-11-21'] });
});

it('tells of changed times alone', async () => {
  const told = vi.fn();
  onDueTimesKept(told);
  await kept.local.set({ language: 'en' });
  expect(told).not.toHaveBeenCalled();
  await dueTimes.keep('a', ['2026-11-20']);
  expect(told).toHaveBeenCalledTimes(1);
  await dueTimes.forget();
  expect(told).toHaveBeenCalledTimes(2);
});
