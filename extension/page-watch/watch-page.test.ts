// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageReading } from '../crm/page-reading.ts';
import type { PageMessage } from './messages.ts';
import { watchPage } from './watch-page.ts';

let told: PageMessage[] = [];
let user: string | undefined;
let stop = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  user = 'li';
  stop = watchPage(window, read, (message) => told.push(message)).stop;
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const kinds = () => told.map(({ kind }) => kind);

it('drops what one user was shown once another has signed in, and reads anew', async () => {
  await vi.advanceTimersByTimeAsync(8000);
  expect(kinds()).toContain('reading');
  told = [];
  user = 'wang';
  await vi.advanceTimersByTimeAsync(8000);
  expect(kinds()[0]).toBe('moved');
  expect(told.at(-1)).toMatchObject({ kind: 'reading', reading: { crm: { user: 'wang' } } });
});

it('takes a page that names nobody for a moment for the same user’s, and still notices the next one', async () => {
  await vi.advanceTimersByTimeAsync(8000);
  told = [];
  user = undefined;
  await vi.advanceTimersByTimeAsync(8000);
  user = 'li';
  await vi.advanceTimersByTimeAsync(8000);
  expect(kinds()).not.toContain('moved');
  user = undefined;
  await vi.advanceTimersByTimeAsync(8000);
  user = 'wang';
  await vi.advanceTimersByTimeAsync(8000);
  expect(kinds()).toContain('moved');
});

function read(): PageReading {
  return {
    url: location.href,
    title: '',
    language: '',
    heading: 'Alder',
    pairs: [],
    tables: [],
    record: 'http://crm.test/accounts/1',
    crm: {
      key: 'test',
      name: 'Test CRM',
      known: { address: 'live', page: 'live', api: 'none' },
      record: { kind: 'account', module: 'Account', id: '1' },
      ...(user === undefined ? {} : { user }),
    },
  };
}
