import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { stampOf } from '../../core/playbook/stamp.ts';
import { withValue } from '../../core/playbook/with-value.ts';
import { forgetAccount, forgetAll } from './accounts.ts';
import { type DaySummary, daySummaries, keepDaySummary } from './day-summaries.ts';
import { MIGRATIONS } from './migrations.ts';
import { openStore, type Store } from './open-store.ts';
import { earlierModels, findPlaybook, keepEarlierModel } from './playbooks.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('days');
});
afterEach(async () => {
  store.close();
  await deleteDB('days');
});

const mine = withValue(defaultPlaybook, ['name'], 'Mine');
const { hash } = stampOf(defaultPlaybook);

describe('what is kept of days', () => {
  it('is the last word of each day', async () => {
    await keep(day('2026-11-20', 40));
    await keep(day('2026-11-20', 45));
    await keep(day('2026-11-21', 50));
    expect(await kept()).toEqual(['2026-11-20 45', '2026-11-21 50']);
  });

  it('is not a day on which nothing changed, but until when it was so', async () => {
    await keep(day('2026-11-03', 40));
    await keep(day('2026-11-10', 40));
    await keep(day('2026-11-12', 40));
    expect(await daySummaries(store, 'a')).toEqual([{ ...day('2026-11-03', 40), until: '2026-11-12' }]);
  });

  it('forgets what a day was in between once that is taken back', async () => {
    await keep(day('2026-11-20', 40));
    await keep(day('2026-11-21', 70));
    await keep(day('2026-11-21', 40));
    expect(await kept()).toEqual(['2026-11-20–2026-11-21 40']);
  });

  it('does not mix accounts', async () => {
    await keep(day('2026-11-20', 40));
    await keep({ ...day('2026-11-21', 40), account: 'b' });
    expect(await kept()).toEqual(['2026-11-20 40']);
  });

  it('is thinned out as it ages', async () => {
    for (const past of ['2024-05-06', '2024-05-13', '2024-05-14'])
      await keep(day(past, Number(past.slice(-2))));
    await keep(day('2026-11-22', 50));
    expect(await kept()).toEqual(['2024-05-06 6', '2024-05-14 14', '2026-11-22 50']);
  });
});

describe('the playbooks beside them', () => {
  it('stay as long as a day rests on them', async () => {
    await keep(day('2026-11-20', 40));
    expect(await findPlaybook(store, hash)).toEqual(defaultPlaybook);
    await keepDaySummary(store, { ...day('2026-11-21', 50), playbook: stampOf(mine).hash }, mine);
    expect(await findPlaybook(store, hash)).toEqual(defaultPlaybook);
    await forgetAccount(store, 'a');
    expect(await store.count('playbooks')).toBe(0);
  });

  it('stay as the earlier models, ten at most, the last first', async () => {
    for (let at = 10; at < 22; at += 1)
      await keepEarlierModel(store, withValue(mine, ['version'], `${at}`), `2026-11-${at}T08:00:00Z`);
    await forgetAll(store);
    const models = await earlierModels(store);
    expect(models.map(({ playbook }) => playbook.version)).toEqual([
      '21',
      '20',
      '19',
      '18',
      '17',
      '16',
      '15',
      '14',
      '13',
      '12',
    ]);
    expect(await store.count('playbooks')).toBe(10);
  });

  it('are left out where this version cannot read them', async () => {
    await store.put('playbooks', {
      hash: 'x',
      playbook: { name: 'of another time' },
      left: '2026-11-20T08:00:00Z',
    });
    expect(await earlierModels(store)).toEqual([]);
    expect(await findPlaybook(store, 'x')).toBeUndefined();
  });
});

it('opens what the first version kept, and goes on with it', async () => {
  store.close();
  await deleteDB('days');
  const old = await openDB('days', 1, {
    upgrade: (db, _from, _to, change) => void MIGRATIONS[0]?.(db, change),
  });
  const bare = { account: 'a', low: 20, high: 60, coverage: 0.4, playbook: hash };
  await old.put('days', { ...bare, day: '2026-11-19' });
  await old.put('days', { ...bare, day: '2026-11-20', value: 40, valueClass: 'core' });
  old.close();
  store = await openStore('days');
  expect(await daySummaries(store, 'a')).toEqual([
    { ...bare, day: '2026-11-19', classes: {} },
    { ...bare, day: '2026-11-20', value: 40, classes: { value: 'core' } },
  ]);
  await keep(day('2026-11-21', 40));
  expect((await kept()).at(-1)).toBe('2026-11-21 40');
});

function keep(summary: DaySummary): Promise<void> {
  return keepDaySummary(store, summary, defaultPlaybook);
}

async function kept(): Promise<string[]> {
  const days = await daySummaries(store, 'a');
  return days.map(({ day, until, value }) => `${until === undefined ? day : `${day}–${until}`} ${value}`);
}

function day(iso: string, value: number): DaySummary {
  const fields = { name: 'Alder', revenue: value * 1000 };
  const classes = { value: 'core' };
  return { account: 'a', day: iso, value, low: 20, high: 90, coverage: 0.5, classes, fields, playbook: hash };
}
