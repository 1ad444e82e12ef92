import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CrmRecord } from '../../../extension/crm/crm-adapter.ts';
import { espocrm } from '../../../extension/crm/espocrm/espocrm.ts';
import { factsGiven } from '../facts-read.ts';
import { answering, pageAt, recordedPage } from '../recorded-page.ts';

const { page, ask } = recordedPage('espocrm-account');
const record = espocrm.recordAt(page) as CrmRecord;
const account = `api/v1/Account/${record.id}`;
const DEALS = {
  'opportunities.Fibre ring.name': 'Fibre ring',
  'opportunities.Fibre ring.stage': 'Proposal',
  'opportunities.Fibre ring.amount': 120_000.5,
  'opportunities.Fibre ring.closeDate': '2027-03-04',
  'opportunities.Roaming.name': 'Roaming',
  'opportunities.Roaming.stage': 'Closed Won',
  'opportunities.Roaming.amount': 80_000,
  'opportunities.Roaming.closeDate': '2026-05-12',
  'opportunities.Edge sites.name': 'Edge sites',
  'opportunities.Edge sites.stage': 'Prospecting',
  'opportunities.Edge sites.amount': 1_500_000,
  'opportunities.Edge sites.closeDate': '2027-06-30',
};
const PEOPLE = {
  'contacts.Olga Quill.name': 'Olga Quill',
  'contacts.Olga Quill.title': 'CTO',
  'contacts.Pete Marsh.name': 'Pete Marsh',
  'contacts.Pete Marsh.title': 'Buyer',
};
const OWN = { name: 'Granite Telecom', industry: 'Telecommunications', manager: 'Rita Rowe' };

// The page was recorded then, and writes days of its own year without the year.
beforeAll(() => vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00'), toFake: ['Date'] }));
afterAll(() => vi.useRealTimers());

const ID = '64f0c1a2b3c4d5e6f';
const OTHER_ID = '7b1d2c3e-0000-4444-8888-aaaabbbbcccc';
const ITS_SCRIPT = '<script src="client/lib/espo.js?r=1"></script>';

describe('the record of an address', () => {
  it.each([
    { why: 'as it comes', href: `https://e.example/#Account/view/${ID}`, kind: 'account' },
    { why: 'being edited', href: `https://e.example/#Account/edit/${ID}`, kind: 'account' },
    { why: 'in a folder, on a port', href: `http://10.0.0.7:8080/crm/#Account/view/${ID}`, kind: 'account' },
    {
      why: 'with parameters behind',
      href: `https://e.example/?l=zh#Account/view/${ID}/a=1&b=2`,
      kind: 'account',
    },
    { why: 'a slash at the end', href: `https://e.example/#Account/view/${ID}/`, kind: 'account' },
    { why: 'a deal', href: `https://e.example/#Opportunity/view/${ID}`, kind: 'opportunity' },
    { why: 'a person', href: `https://e.example/#Contact/view/${ID}`, kind: 'contact' },
    { why: 'something else of its own', href: `https://e.example/#CInvoice/view/${ID}`, kind: 'other' },
    {
      why: 'another form of id, on a page with its script',
      href: `https://e.example/#Account/view/${OTHER_ID}`,
      html: ITS_SCRIPT,
      kind: 'account',
    },
    {
      why: 'the same on a page that may be any',
      href: `https://e.example/#Account/view/${OTHER_ID}`,
      kind: undefined,
    },
    {
      why: 'a route of another program',
      href: `https://e.example/#users/view/${ID}`,
      html: ITS_SCRIPT,
      kind: undefined,
    },
    { why: 'the list', href: 'https://e.example/#Account', html: ITS_SCRIPT, kind: undefined },
    {
      why: 'a record that is not there yet',
      href: 'https://e.example/#Account/create',
      html: ITS_SCRIPT,
      kind: undefined,
    },
  ])('$href: $why', ({ href, html = '', kind }) =>
    expect(espocrm.recordAt(pageAt(href, { html }))?.kind).toBe(kind),
  );
});

describe('a recorded account', () => {
  it('is read whole by the interface', async () => {
    const read = await espocrm.readApi?.(page, record, ask);
    expect(factsGiven(read as never, 'api')).toEqual({
      ...OWN,
      region: 'Vermont',
      lastContact: '2026-11-03',
      ...DEALS,
      ...PEOPLE,
    });
  });

  it('is read off the page with its lists, though they stand in a tab behind', () => {
    const read = espocrm.readDom?.(page, record);
    expect(factsGiven(read as never, 'dom')).toEqual({ ...OWN, ...DEALS, ...PEOPLE });
  });

  it('is read the same where the page is in Chinese and writes numbers in another way: what is won counts as won', async () => {
    const chinese = recordedPage('espocrm-account-zh');
    const own = { ...OWN, industry: '电信' };
    const dom = espocrm.readDom?.(chinese.page, record);
    expect(factsGiven(dom as never, 'dom')).toEqual({ ...own, ...DEALS, ...PEOPLE });
    const api = await espocrm.readApi?.(chinese.page, record, chinese.ask);
    expect(factsGiven(api as never, 'api')).toMatchObject({ ...own, ...DEALS, ...PEOPLE });
  });

  it('gives amounts with the code of their currency', async () => {
    const read = await espocrm.readApi?.(page, record, ask);
    const deals = read?.tables.find((table) => table.of === 'opportunities');
    expect(deals?.rows.map((row) => row[1]).sort()).toEqual(['120000.5 USD', '1500000 USD', '80000 USD']);
  });

  it('leaves out people who are gone', async () => {
    const left = { name: 'Gone Long', title: 'Buyer', accountIsInactive: true };
    const answers = {
      [account]: { id: record.id, name: 'Granite' },
      [`${account}/contacts`]: { total: 1, list: [left] },
    };
    const read = await espocrm.readApi?.(page, record, answering(answers));
    expect(read?.tables).toMatchObject([{ of: 'contacts', rows: [] }]);
  });

  it('counts without the lists that a role may not see', async () => {
    const own = {
      id: record.id,
      name: 'Granite',
      industry: null,
      cAnnualRevenue: 5_400_000,
      cAnnualRevenueCurrency: 'EUR',
    };
    const read = await espocrm.readApi?.(page, record, answering({ [account]: own }));
    expect(read).toEqual({
      fields: [
        { field: 'name', text: 'Granite', where: 'name' },
        { field: 'industry', text: '', where: 'industry' },
        { field: 'turnover', text: '5400000 EUR', where: 'cAnnualRevenue' },
      ],
      tables: [],
    });
  });

  it('says what a field is called, which may state the unit of its numbers', async () => {
    const answers = {
      [account]: { id: record.id, name: 'Granite', cNyye: 540 },
      'api/v1/I18n': { Account: { fields: { cNyye: '年营业额（万元）' } } },
    };
    // Words are kept while a page stands.
    const fresh = pageAt(page.location.href);
    const read = await espocrm.readApi?.(fresh, record, answering(answers));
    expect(factsGiven(read as never, 'api')).toMatchObject({ turnover: 5_400_000 });
  });

  it('asks for all pages of a long list, and says how many of how many it took', async () => {
    const deals = (from: number) => Array.from({ length: 200 }, (_, n) => ({ name: `Deal ${from + n}` }));
    const read = await espocrm.readApi?.(page, record, async (path) => {
      if (!path.includes('/opportunities')) return answering({ [account]: { id: record.id } })(path);
      return { total: 812, list: deals(Number(/offset=(\d+)/.exec(path)?.[1])) };
    });
    expect(read?.tables[0]?.rows.length).toBe(600);
    expect(read?.tables[0]?.where).toContain('600 / 812');
  });
});

describe('nothing is taken for this account’s', () => {
  const given = { 'espo-user-lastUserId': 'somebody-else' };

  it('that another user’s session would give', async () => {
    const shared = pageAt(page.location.href, {
      html: page.document.documentElement.outerHTML,
      stored: given,
    });
    await expect(espocrm.readApi?.(shared, record, ask)).rejects.toThrow(/Someone else has signed in/);
  });

  it('that is answered about another record', async () => {
    const other = answering({ [account]: { id: 'f6e5d4c3b2a1c0f46', name: 'Beihai' } });
    await expect(espocrm.readApi?.(page, record, other)).rejects.toThrow(/instead of/);
  });

  it('whatever a server answers: texts come, or an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { minLength: 1 }), async (answers) => {
        let at = 0;
        const read = await espocrm
          .readApi?.(page, record, async () => answers[at++ % answers.length])
          .catch((error) => error);
        if (read instanceof Error) return;
        for (const { text } of read?.fields ?? []) expect(text).toBeTypeOf('string');
        for (const { rows } of read?.tables ?? [])
          for (const cell of rows.flat()) expect(cell).toBeTypeOf('string');
      }),
    );
  });

  it('from a page that shows no record', () => {
    expect(espocrm.readDom?.(pageAt(page.location.href), record)).toEqual({ fields: [], tables: [] });
  });
});
