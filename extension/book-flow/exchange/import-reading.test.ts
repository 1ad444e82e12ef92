import { expect, it } from 'vitest';
import type { BookEntry } from '../../../core/exchange/book-file.ts';
import { type ImportDraft, readImport } from '../../../core/exchange/import/read-import.ts';
import { compareBooks } from '../../../core/exchange/merge/compare-books.ts';
import { defaultPlaybook as playbook } from '../../../core/playbook/default-playbook.ts';
import { importReading } from './import-reading.ts';

const setting = { playbook, at: '2026-11-20T08:00:00Z' };
const rows = Array.from({ length: 40 }, (_, at) => ({ row: at + 2, cells: [`Account ${at}`, at] }));
const table = { sheet: 'S', headerRow: 1, headers: ['Account name', 'Revenue'], rows, notes: [] };
const draft: ImportDraft = { tables: [table], main: 0, targets: new Map() };
const mine: BookEntry[] = [{ key: 'sheet:account3', name: 'Account 3', readings: [] }];

function begun(first: ImportDraft = draft) {
  let time = 0;
  const chosen = { draft: first };
  // Each look at the clock takes longer than a turn may.
  const reading = importReading(
    () => ({ from: { draft: chosen.draft }, mine, setting }),
    () => (time += 20),
  );
  return { reading, chosen };
}

it('comes to what reading at once comes to', async () => {
  const { reading } = begun();
  await reading.begin();
  const whole = readImport(draft, mine, setting);
  expect(reading.read.value).toEqual(whole);
  expect(reading.comparison.value).toEqual(compareBooks(mine, whole.entries));
  expect(reading.progress.value).toBeUndefined();
});

it('hands over between turns, ever nearer to the end', async () => {
  const { reading } = begun();
  const shares: number[] = [];
  reading.progress.subscribe((share) => share !== undefined && shares.push(share));
  await reading.begin();
  expect(shares.length).toBeGreaterThan(rows.length);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

it('what is chosen meanwhile is what counts', async () => {
  const { reading, chosen } = begun();
  const first = reading.begin();
  chosen.draft = { ...draft, targets: new Map([[1, 'wallet']]) };
  reading.soon('columns');
  reading.soon('accounts');
  await first;
  await expect.poll(() => reading.progress.value).toBeUndefined();
  expect(reading.read.value?.entries[5]?.readings.map(({ field }) => field)).toEqual(['name', 'wallet']);
});

it('a reading that was left for another file says nothing any more', async () => {
  const { reading } = begun();
  const first = reading.begin();
  reading.clear();
  await first;
  expect([reading.read.value, reading.comparison.value, reading.progress.value]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
