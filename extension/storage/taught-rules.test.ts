import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import type { FieldRule } from '../teaching/taught-rule.ts';
import { forgetBook } from './book-changes.ts';
import { MIGRATIONS } from './migrations.ts';
import { openStore, type Store } from './open-store.ts';
import { dropRules, keepRules, listRules, ruleKey, type StoredRule } from './taught-rules.ts';

let store: Store | undefined;
afterEach(async () => {
  store?.close();
  await deleteDB('taught');
});

const rule: FieldRule = {
  origin: 'https://crm.test',
  pattern: '/accounts/*',
  of: 'field:revenue',
  place: { marks: [], path: [{ tag: 'DIV', nth: 0, of: 1 }] },
};
const stored = (of: FieldRule['of'], pattern = rule.pattern): StoredRule => ({
  rule: { ...rule, of, pattern },
  taught: '2026-11-22T08:00:00Z',
});

it('keeps one rule for each thing that is read off one kind of page', async () => {
  store = await openStore('taught');
  await keepRules(store, [stored('field:revenue'), stored('field:wallet'), stored('field:revenue', '/x/*')]);
  await keepRules(store, [{ ...stored('field:revenue'), tried: true }]);
  const kept = await listRules(store);
  expect(kept.map((one) => [one.rule.pattern, one.rule.of, one.tried])).toEqual([
    ['/accounts/*', 'field:revenue', true],
    ['/accounts/*', 'field:wallet', undefined],
    ['/x/*', 'field:revenue', undefined],
  ]);
});

it('drops the rules that are named, and no other', async () => {
  store = await openStore('taught');
  await keepRules(store, [stored('field:revenue'), stored('field:wallet')]);
  await dropRules(store, [ruleKey(stored('field:revenue').rule)]);
  expect((await listRules(store)).map((one) => one.rule.of)).toEqual(['field:wallet']);
});

it('goes with everything else that is kept', async () => {
  store = await openStore('taught');
  await keepRules(store, [stored('field:revenue')]);
  await forgetBook(store);
  expect(await listRules(store)).toEqual([]);
});

it('opens what the version before it kept, and takes rules beside it', async () => {
  const steps = MIGRATIONS.slice(0, 2);
  const old = await openDB('taught', steps.length, {
    async upgrade(opened, _from, _to, change) {
      for (const step of steps) await step(opened, change as never);
    },
  });
  await old.put('accounts', {
    key: 'a',
    kind: 'typed',
    name: 'Alder',
    read: [],
    typed: [],
    seen: '2026-11-20',
  });
  old.close();
  store = await openStore('taught');
  expect((await store.get('accounts', 'a'))?.name).toBe('Alder');
  await keepRules(store, [stored('field:revenue')]);
  expect(await listRules(store)).toHaveLength(1);
});
