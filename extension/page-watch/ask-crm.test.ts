import { afterEach, expect, it, vi } from 'vitest';
import { askCrm } from './ask-crm.ts';
import { AskFault } from './ask-fault.ts';

const page = { location: { href: 'https://crm.test/app/#/accounts/7', origin: 'https://crm.test' } };
const adapter = { onlyReads: (path: string) => path === '/rpc/read' };
const never = new AbortController().signal;
const json =
  (text: string, status = 200) =>
  async () =>
    new Response(text, { status });
const asker = (send: typeof fetch, signal = never) => askCrm({ adapter, page, signal, send });
const troubleOf = async (asked: Promise<unknown>) => {
  const error = await asked.then(
    () => undefined,
    (error: unknown) => error,
  );
  return error instanceof AskFault ? error.trouble : error;
};
afterEach(() => void vi.useRealTimers());

it('asks on the page’s own origin, as the user, without following to anywhere else', async () => {
  const send = vi.fn(json('{"name":"Alder"}'));
  expect(await asker(send)('../api/7', { headers: { 'x-token': 't' } })).toEqual({ name: 'Alder' });
  expect(send).toHaveBeenCalledWith(
    'https://crm.test/api/7',
    expect.objectContaining({
      method: 'GET',
      credentials: 'same-origin',
      mode: 'same-origin',
      redirect: 'manual',
      headers: { accept: 'application/json', 'x-token': 't' },
    }),
  );
});

it('sends a call that is known to read', async () => {
  const send = vi.fn(json('[]'));
  await asker(send)('/rpc/read', { call: { ids: [7] } });
  expect(send.mock.calls[0]).toEqual([
    'https://crm.test/rpc/read',
    expect.objectContaining({ method: 'POST', body: '{"ids":[7]}' }),
  ]);
});

it.each([
  { why: 'another origin', path: 'https://other.test/api' },
  { why: 'another origin without a scheme', path: '//other.test/api' },
  { why: 'another scheme of the same host', path: 'http://crm.test/api' },
  { why: 'data', path: 'data:application/json,{}' },
  { why: 'a call that nobody knows to read', path: '/rpc/write', options: { call: {} } },
  { why: 'a call of nothing is a call', path: '/rpc/write', options: { call: null } },
  { why: 'a method in a header', path: '/api', options: { headers: { 'X-HTTP-Method-Override': 'DELETE' } } },
  { why: 'a method in the address', path: '/api?_method=PUT' },
])('puts no question: $why', async ({ path, options }) => {
  const send = vi.fn(json('{}'));
  expect(await troubleOf(asker(send)(path, options))).toBe('refused');
  expect(send).not.toHaveBeenCalled();
});

it('sends no call at all for a CRM that declares none', async () => {
  const send = vi.fn(json('{}'));
  expect(await troubleOf(askCrm({ adapter: {}, page, signal: never, send })('/rpc/read', { call: {} }))).toBe(
    'refused',
  );
  expect(send).not.toHaveBeenCalled();
});

it.each([
  { why: 'signed out', send: json('', 401), trouble: 'signed-out' },
  { why: 'no right to it', send: json('', 403), trouble: 'forbidden' },
  { why: 'gone', send: json('', 404), trouble: 'not-found' },
  { why: 'broken', send: json('', 500), trouble: 'unreachable' },
  { why: 'the page where one signs in', send: json('<html>'), trouble: 'not-json' },
  { why: 'nothing at all', send: json(''), trouble: 'not-json' },
  { why: 'without end', send: json(`"${'a'.repeat(5_000_000)}"`), trouble: 'too-big' },
  {
    why: 'no line',
    send: async () => Promise.reject(new TypeError('Failed to fetch')),
    trouble: 'unreachable',
  },
])('says what came instead: $why', async ({ send, trouble }) => {
  expect(await troubleOf(asker(send)('/api/7'))).toBe(trouble);
});

it('takes a redirect for a session that is over', async () => {
  const send = async () => Object.defineProperty(new Response(null), 'status', { value: 0 });
  expect(await troubleOf(asker(async () => notOk(await send()))('/api/7'))).toBe('signed-out');
});

it('does not wait for ever', async () => {
  const timeout = new AbortController();
  const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timeout.signal);
  const asked = troubleOf(asker(hanging)('/api/7'));
  timeout.abort();
  expect(await asked).toBe('late');
  limit.mockRestore();
});

it('ends with the page’s record', async () => {
  const moved = new AbortController();
  const asked = troubleOf(asker(hanging, moved.signal)('/api/7'));
  moved.abort();
  expect(await asked).toBe('unreachable');
});

it('does not ask without end about one record', async () => {
  const send = vi.fn(json('{}'));
  const ask = asker(send);
  for (let n = 0; n < 30; n += 1) await ask(`/api/${n}`).catch(() => undefined);
  expect(send.mock.calls.length).toBeLessThan(20);
});

const hanging: typeof fetch = (_, options) =>
  new Promise((_, fail) => options?.signal?.addEventListener('abort', () => fail(options.signal?.reason)));

function notOk(response: Response): Response {
  return Object.defineProperty(response, 'ok', { value: false });
}
