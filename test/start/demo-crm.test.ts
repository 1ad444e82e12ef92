import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCrm, startDemoCrm } from '../../.scripts/start/demo-crm/server.ts';

let crm: DemoCrm;
beforeAll(async () => {
  crm = await startDemoCrm({ port: 0, asOf: '2026-11-20' });
});
afterAll(() => crm.stop());

const get = (path: string, init?: RequestInit) => fetch(crm.url + path, init);

describe('the demo CRM', () => {
  it('answers on 127.0.0.1 and sends its own address to the list', async () => {
    expect(crm.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const answer = await get('/', { redirect: 'manual' });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/accounts');
  });

  it.each(['/accounts', '/accounts/42', '/accounts/42/edit', '/accounts/42?lang=zh-CN&delay=800'])(
    '%s is the one page, since routes are the client’s',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('<title>Demo CRM</title>');
    },
  );

  it('serves its scripts and nothing outside their folder', async () => {
    expect((await get('/assets/app.js')).headers.get('content-type')).toContain('javascript');
    for (const path of [
      '/assets/../server.ts',
      '/assets/%2e%2e/server.ts',
      '/assets/..%2f..%2fmain.ts',
      '/assets/none.js',
    ]) {
      expect((await get(path)).headers.get('content-type'), path).not.toContain('javascript');
    }
  });

  it('lists the whole sample book', async () => {
    const rows = await (await get('/api/accounts')).json();
    expect(rows).toHaveLength(120);
    expect(rows[0].cells[0]).toEqual({ label: 'Account name', value: 'Quillmere Cable' });
  });

  it.each([
    { lang: 'en', turnover: 'Annual Revenue', revenue: 'Billed revenue' },
    { lang: 'zh-CN', turnover: '企业年营收（万元）', revenue: '业务收入（万元）' },
  ])(
    '$lang: keeps the customer’s turnover and the revenue from us apart',
    async ({ lang, turnover, revenue }) => {
      const record = await (await get(`/api/accounts/2?lang=${lang}`)).json();
      const fields = record.sections.flatMap(
        (section: { fields: { key: string; label: string }[] }) => section.fields,
      );
      const labelOf = (key: string) => fields.find((field: { key: string }) => field.key === key)?.label;
      expect(labelOf('turnover')).toBe(turnover);
      expect(labelOf('revenue')).toBe(revenue);
    },
  );

  it('keeps an edit until it stops, and only of fields that it knows', async () => {
    const put = (body: string, type = 'application/json') =>
      get('/api/accounts/3', { method: 'PUT', headers: { 'content-type': type }, body });
    const record = await (await put('{"wallet":"¥9,999,999","__proto__":"x","other":"y","region":7}')).json();
    const texts = JSON.stringify(record);
    expect(texts).toContain('¥9,999,999');
    expect(texts).not.toContain('"y"');
    expect(JSON.stringify(await (await get('/api/accounts/3')).json())).toContain('¥9,999,999');
    expect((await put('{"wallet":"¥1"}', 'text/plain')).status).toBe(400);
    expect((await put('{')).status).toBe(400);
  });

  it('knows no account 0 and no 121', async () => {
    expect((await get('/api/accounts/0')).status).toBe(404);
    expect((await get('/api/accounts/121')).status).toBe(404);
  });

  it('takes the next port where the wished one is in use', async () => {
    const port = Number(new URL(crm.url).port);
    const second = await startDemoCrm({ port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.stop();
  });
});
