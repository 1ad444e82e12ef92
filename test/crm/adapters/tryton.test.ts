import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskOptions, CrmRecord } from '../../../extension/crm/crm-adapter.ts';
import { tryton } from '../../../extension/crm/tryton/tryton.ts';
import { factsGiven } from '../facts-read.ts';
import { answering, pageAt, recordedPage } from '../recorded-page.ts';

const { page, ask } = recordedPage('tryton-party');
const record = tryton.recordAt(page) as CrmRecord;
const OWN = { name: 'Huaxin Precision Manufacturing', id: 'KA-0001' };
const PEOPLE = {
  'contacts.Ann Fern.name': 'Ann Fern',
  'contacts.Ann Fern.title': 'Purchasing manager',
  'contacts.Bo Glen.name': 'Bo Glen',
  'contacts.Bo Glen.title': 'Plant manager',
};

describe('the record of an address', () => {
  it.each([
    {
      why: 'as Tryton writes it',
      hash: '#tryton/model/party.party/3;name="Party"&views=[null,86]',
      kind: 'account',
    },
    { why: 'as a bookmark has it', hash: '#tryton/model/party.party/3', kind: 'account' },
    { why: 'another database', hash: '#sales-2026/model/party.party/3', kind: 'account' },
    {
      why: 'an opportunity',
      hash: '#tryton/model/sale.opportunity/12;name="Opportunities"',
      kind: 'opportunity',
    },
    { why: 'something else', hash: '#tryton/model/sale.sale/12', kind: 'other' },
    { why: 'not saved yet', hash: '#tryton/model/party.party/-3;name="Party"', kind: undefined },
    { why: 'the list', hash: '#tryton/model/party.party;name="Parties"', kind: undefined },
    { why: 'the start', hash: '#tryton', kind: undefined },
  ])('$hash: $why', ({ hash, kind }) => {
    for (const site of ['https://t.example/', 'http://10.0.0.7:8000/', 'https://t.example/?debug=1'])
      expect(tryton.recordAt(pageAt(site + hash))?.kind).toBe(kind);
  });
});

describe('a recorded party', () => {
  it('is read whole by the interface: decimals, days and names of what is linked', async () => {
    const read = await tryton.readApi?.(page, record, ask);
    expect(factsGiven(read as never, 'api')).toEqual({
      ...OWN,
      region: 'Jiangsu',
      'opportunities.Press line.name': 'Press line',
      'opportunities.Press line.amount': 1_250_000.5,
      'opportunities.Press line.stage': 'Opportunity',
      'opportunities.Press line.closeDate': '2027-03-31',
      'opportunities.Spare parts.name': 'Spare parts',
      'opportunities.Spare parts.amount': 80_000,
      'opportunities.Spare parts.stage': 'Lead',
      'opportunities.Spare parts.closeDate': '2027-06-30',
      'opportunities.Pilot cell.name': 'Pilot cell',
      'opportunities.Pilot cell.amount': 45_000,
      'opportunities.Pilot cell.stage': 'Won',
      'opportunities.Pilot cell.closeDate': '2026-05-12',
      ...PEOPLE,
    });
  });

  it('is read off the page, with its people though they stand in a tab behind', () => {
    const read = tryton.readDom?.(page, record);
    expect(factsGiven(read as never, 'dom')).toEqual({ ...OWN, ...PEOPLE });
    expect(read?.fields.map(({ where }) => where)).toEqual(['Name', 'Code']);
  });

  it('counts without the modules that are not there', async () => {
    const answers = {
      '/tryton/ model.res.user.get_preferences': { result: {} },
      '/tryton/ model.party.party.read': { result: [{ id: 1, name: 'Huaxin', code: null }] },
      '/tryton/ model.sale.opportunity.search_read': { error: ["'sale.opportunity'", ''] },
    };
    expect(await tryton.readApi?.(page, record, answering(answers))).toEqual({
      fields: [
        { field: 'name', text: 'Huaxin', where: 'name' },
        { field: 'id', text: '', where: 'code' },
      ],
      tables: [],
    });
  });

  it('asks as the user does: their session, their company and language', async () => {
    const asked: AskOptions[] = [];
    await tryton.readApi?.(page, record, (path, options = {}) => {
      asked.push(options);
      expect(tryton.onlyReads?.(path, options.call)).toBe(true);
      return ask(path, options);
    });
    expect(asked.length).toBe(5);
    for (const { headers } of asked)
      expect(headers).toEqual({ authorization: `Session ${btoa('admin:1:0123456789abcdef')}` });
    for (const { call } of asked.slice(1))
      expect((call as { params: unknown[] }).params.at(-1)).toMatchObject({ company: 1, language: 'en' });
  });

  it('knows a login with letters of any script', async () => {
    const stored = { sao_session_tryton: '{"login":"王敏","user_id":7,"session":"ab"}' };
    const other = pageAt(page.location.href, { stored });
    expect(tryton.userOf?.(other)).toBe('王敏');
    let sent: string | undefined;
    await tryton
      .readApi?.(other, record, async (_path, options) => {
        sent = options?.headers?.authorization;
        throw new Error('enough');
      })
      .catch(() => undefined);
    expect(Buffer.from(sent?.replace('Session ', '') ?? '', 'base64').toString()).toBe('王敏:7:ab');
  });
});

describe('nothing is asked or taken that should not be', () => {
  it.each([
    { why: 'reads', method: 'model.party.party.read', reads: true },
    { why: 'reads what it finds', method: 'model.party.relation.all.search_read', reads: true },
    { why: 'reads what the user has set', method: 'model.res.user.get_preferences', reads: true },
    { why: 'writes', method: 'model.party.party.write', reads: false },
    { why: 'a button', method: 'model.sale.opportunity.convert', reads: false },
    { why: 'sets', method: 'model.res.user.set_preferences', reads: false },
    { why: 'signs in', method: 'common.db.login', reads: false },
    { why: 'runs', method: 'wizard.party.replace.execute', reads: false },
    { why: 'two in one', method: 'model.party.party.delete\nmodel.party.party.read', reads: false },
    { why: 'no name', method: 7, reads: false },
  ])('$method: $why', ({ method, reads }) => {
    expect(tryton.onlyReads?.('/tryton/', { method, params: [] })).toBe(reads);
    expect(tryton.onlyReads?.('/tryton/party/party/login', { method, params: [] })).toBe(false);
  });

  it.each([
    { why: 'nobody', stored: {} },
    { why: 'no session', stored: { sao_session_tryton: 'null' } },
    { why: 'broken', stored: { sao_session_tryton: '{"login":' } },
    { why: 'of another database', stored: { sao_session_other: '{"login":"a","user_id":1,"session":"b"}' } },
  ])('without a session: $why', async ({ stored }) => {
    const other = pageAt(page.location.href, { stored });
    expect(tryton.userOf?.(other)).toBeUndefined();
    await expect(tryton.readApi?.(other, record, ask)).rejects.toThrow(/Nobody is signed in/);
  });

  it('from an answer about another party', async () => {
    const other = {
      '/tryton/ model.res.user.get_preferences': { result: {} },
      '/tryton/ model.party.party.read': { result: [{ id: 9, name: 'Beihai' }] },
    };
    await expect(tryton.readApi?.(page, record, answering(other))).rejects.toThrow(/instead of/);
  });

  it('from an error, whose words are said', async () => {
    const refused = async () => ({
      id: 0,
      error: ['UserError', ['You are not allowed to access "Party".', '', null]],
    });
    await expect(tryton.readApi?.(page, record, refused)).rejects.toThrow(/not allowed to access/);
  });

  it('whatever a server answers: texts come, or an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { minLength: 1 }), async (results) => {
        let at = 0;
        const any = async () => ({ result: results[at++ % results.length] });
        const read = await tryton.readApi?.(page, record, any).catch((error) => error);
        if (read instanceof Error) return;
        for (const { text } of read?.fields ?? []) expect(text).toBeTypeOf('string');
        for (const { rows } of read?.tables ?? [])
          for (const cell of rows.flat()) expect(cell).toBeTypeOf('string');
      }),
    );
  });
});
