import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { judge, playbookEffect } from '../../../../core/assessment/playbook-effect.ts';
import { defaultPlaybook } from '../../../../core/playbook/default-playbook.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import { withValue } from '../../../../core/playbook/with-value.ts';
import { sampleBook } from '../../../../core/sample/sample-book.ts';
import { modelSession } from './model-session.ts';

const accounts = sampleBook('2026-11-20').map(({ account }) => account);
const CUT = ['classification', 'cuts', 'current'];
const strict = withValue(defaultPlaybook, CUT, 70);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(answer?: string) {
  const inUse = signal<Playbook>(defaultPlaybook);
  const adopt = async (playbook: Playbook) => {
    if (answer === undefined) inUse.value = playbook;
    return answer;
  };
  const settings = { inUse, accounts: signal(accounts), adopt, clock: () => 0, today: () => '2026-11-20' };
  return { inUse, model: modelSession(settings) };
}

it('tries a change out on all accounts once typing pauses', async () => {
  const { model } = start();
  model.edit(CUT, 7);
  model.edit(CUT, 70);
  expect(model.effect.value).toBeUndefined();
  await vi.runAllTimersAsync();
  const expected = playbookEffect(judge(accounts, defaultPlaybook), judge(accounts, strict));
  expect(model.effect.value).toEqual(expected);
  expect(expected.reclassed).toBeGreaterThan(0);
  expect(model.actions.value?.accounts).toBe(accounts.length);
  expect(model.actions.value?.changed).toBeGreaterThan(0);
  model.undo();
  expect(model.effect.value).toBeUndefined();
  expect(model.actions.value).toBeUndefined();
});

it('tries nothing out that cannot be used, and saves none of it', async () => {
  const { inUse, model } = start();
  model.edit(CUT, 700);
  await vi.runAllTimersAsync();
  expect(model.effect.value).toBeUndefined();
  expect(model.faults.value.map(({ path }) => path)).toEqual(['classification.cuts.current']);
  await model.save();
  expect(inUse.value).toBe(defaultPlaybook);
});

it('is in use once saved, and can still be undone', async () => {
  const { inUse, model } = start();
  model.edit(CUT, 70);
  await model.save();
  expect(inUse.value).toEqual(strict);
  expect([model.changed.value, model.saved.value]).toEqual([false, {}]);
  model.undo();
  expect(model.draft.value.playbook).toEqual(defaultPlaybook);
});

it('says why it could not be saved, and loses nothing', async () => {
  const { model } = start('no room');
  model.edit(CUT, 70);
  await model.save();
  expect(model.saved.value).toEqual({ failed: 'no room' });
  expect(model.draft.value.playbook).toEqual(strict);
});

it.each([
  { why: 'nothing was edited here', edit: false, shown: 'theirs' },
  { why: 'what is edited here stays', edit: true, shown: 'Generic B2B' },
])('hears of a model saved elsewhere: $why', ({ edit, shown }) => {
  const { inUse, model } = start();
  if (edit) model.edit(CUT, 70);
  inUse.value = withValue(defaultPlaybook, ['name'], 'theirs');
  expect(model.draft.value.playbook.name).toBe(shown);
});

it('takes a file as one step that can be undone, and a broken one not at all', () => {
  const { model } = start();
  expect(model.importText(JSON.stringify(strict))).toEqual([]);
  expect([model.taken.value, model.changed.value]).toEqual([1, true]);
  expect(model.importText('{"name":"half"}').length).toBeGreaterThan(3);
  expect(model.draft.value.playbook).toEqual(strict);
  model.undo();
  expect(model.changed.value).toBe(false);
});

it('gives up a change in a way that can be taken back', () => {
  const { model } = start();
  model.edit(CUT, 70);
  model.discard();
  expect(model.changed.value).toBe(false);
  model.undo();
  expect(model.draft.value.playbook).toEqual(strict);
});
