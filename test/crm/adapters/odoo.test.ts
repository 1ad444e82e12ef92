import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskOptions, CrmRecord } from '../../../extension/crm/crm-adapter.ts';
import { odoo } from '../../../extension/crm/odoo/odoo.ts';
import { factsGiven } from '../facts-read.ts';
import { answering, pageAt, recordedPage } from '../recorded-page.ts';

const { page, ask } = recordedPage('odoo-company');
const record = odoo.recordAt(page) as CrmRecord;
const PARTNER = '/web/dataset/call_kw/res.partner/read call';
const PEOPLE = {
  'contacts.Olga Quill.name': 'Olga Quill',
  'contacts.Olga Quill.title': 'CTO',
  'contacts.Pete Marsh.name': 'Pete Marsh',
  'contacts.Pete Marsh.title': 'Buyer',
};
const form = (inner: string) => `<div class="o_action_manager"><div class="o_form_view">${inner}</div></div>`;
const person = form(
  '<div name="company_type"><input type="radio" data-value="person" checked><input type="radio" data-value="company"></div>',
);
const explains = (model: string) =>
  form(`<sup data-tooltip-info='{"resModel":"${model}","field":"name"}'></sup>`);

describe('the record of an address', () => {
  it.each([
    {
      why: '16, as it comes',
      path: '/web#id=14&menu_id=92&cids=1&action=125&model=res.partner&view_type=form',
      kind: 'account',
    },
    {
      why: '16, another order, debugging',
      path: '/web?debug=1#model=res.partner&cids=1&id=14',
      kind: 'account',
    },
    { why: '18, by the app’s name', path: '/odoo/contacts/14', kind: 'account' },
    { why: '18, debugging, with a slash', path: '/odoo/contacts/14/?debug=assets', kind: 'account' },
    { why: '18, by the model', path: '/odoo/res.partner/14', kind: 'account' },
    { why: '18, gone to from a deal', path: '/odoo/crm/3/res.partner/14', kind: 'account' },
    { why: '18, a deal', path: '/odoo/crm/3', kind: 'opportunity' },
    { why: '18, a deal gone to from a company', path: '/odoo/contacts/14/crm/3', kind: 'opportunity' },
    { why: '18, deals of a company, as a list', path: '/odoo/contacts/14/crm', kind: undefined },
    {
      why: '18, by a number that the form explains',
      path: '/odoo/action-226/14',
      html: explains('res.partner'),
      kind: 'account',
    },
    { why: '18, by a number that nothing explains', path: '/odoo/action-226/14', kind: 'other' },
    { why: '18, something else', path: '/odoo/sales/14', html: explains('sale.order'), kind: 'other' },
    { why: 'a person', path: '/odoo/contacts/14', html: person, kind: 'contact' },
    { why: 'not there yet', path: '/odoo/contacts/new', kind: undefined },
    { why: '16, not there yet', path: '/web#model=res.partner&view_type=form', kind: undefined },
    { why: 'no number', path: '/web#id=new&model=res.partner', kind: undefined },
    { why: 'the list', path: '/odoo/contacts', kind: undefined },
    { why: 'a number alone', path: '/odoo/14', kind: undefined },
    { why: 'another site', path: '/shop/contacts/14', kind: undefined },
  ])('$path: $why', ({ path, html = '', kind }) => {
    for (const site of ['https://o.example', 'http://10.0.0.7:8069'])
      expect(odoo.recordAt(pageAt(site + path, { html }))?.kind).toBe(kind);
  });
});

describe('a recorded company', () => {
  it('is read whole by the interface, with how deals ended', async () => {
    const read = await odoo.readApi?.(page, record, ask);
    expect(read?.fields.map(({ where }) => where)).toContain('Industry');
    expect(factsGiven(read as never, 'api')).toEqual({
      name: 'Summit Foods',
      id: 'KA-0014',
      industry: 'Manufacturing',
      region: 'Vermont (US)',
      manager: 'Administrator',
      'opportunities.Cold chain.name': 'Cold chain',
      'opportunities.Cold chain.amount': 120_000.5,
      'opportunities.Cold chain.stage': 'Proposition',
      'opportunities.Cold chain.closeDate': '2027-03-04',
      'opportunities.Packaging line.name': 'Packaging line',
      'opportunities.Packaging line.amount': 80_000,
      'opportunities.Packaging line.stage': 'Won',
      'opportunities.Packaging line.closeDate': '2026-05-12',
      'opportunities.Pilot.name': 'Pilot',
      'opportunities.Pilot.amount': 1_500_000,
      'opportunities.Pilot.stage': 'New',
      'opportunities.Pilot.closeDate': '2027-06-30',
      'opportunities.Lost one.name': 'Lost one',
      'opportunities.Lost one.amount': 7_000,
      'opportunities.Lost one.stage': 'Lost',
      ...PEOPLE,
    });
  });

  it('is read off the tab in front, with people and without addresses', () => {
    const read = odoo.readDom?.(page, record);
    expect(factsGiven(read as never, 'dom')).toEqual({
      name: 'Summit Foods',
      region: 'Vermont (US)',
      ...PEOPLE,
    });
    expect(odoo.userOf?.(page)).toBe('2');
  });

  it('takes the amount that nobody gave for unknown, and leaves out what was put away before it ended', async () => {
    const deal = {
      name: 'A',
      expected_revenue: 0,
      stage_id: [1, 'New'],
      date_deadline: false,
      active: true,
      probability: 12.5,
    };
    const answers = {
      [PARTNER]: { result: [{ id: 8, name: 'Summit Foods', ref: false }] },
      '/web/dataset/call_kw/crm.lead/search_read call': {
        result: [deal, { ...deal, name: 'B', active: false }],
      },
    };
    const read = await odoo.readApi?.(page, record, answering(answers));
    expect(read?.fields).toEqual([
      { field: 'name', text: 'Summit Foods', where: 'name' },
      { field: 'id', text: '', where: 'ref' },
    ]);
    expect(read?.tables.map(({ rows }) => rows)).toEqual([[['A', '', 'New', '']]]);
  });
});

describe('nothing is asked or taken that should not be', () => {
  const call = (model: unknown, method: unknown) => ({
    jsonrpc: '2.0',
    method: 'call',
    params: { model, method },
  });
  it.each([
    { why: 'reads', model: 'res.partner', method: 'read', reads: true },
    { why: 'asks what fields are called', model: 'res.partner', method: 'fields_get', reads: true },
    { why: 'writes', model: 'res.partner', method: 'write', reads: false },
    { why: 'makes', model: 'crm.lead', method: 'create', reads: false },
    { why: 'a button', model: 'crm.lead', method: 'action_set_won', reads: false },
    { why: 'of others', model: 'res.users', method: 'read', reads: false },
    { why: 'no names', model: {}, method: ['read'], reads: false },
  ])('$model.$method: $why', ({ model, method, reads }) => {
    expect(odoo.onlyReads?.('/web/dataset/call_kw/res.partner/read', call(model, method))).toBe(reads);
    expect(odoo.onlyReads?.('/web/dataset/call_button', call(model, method))).toBe(false);
  });

  it('but calls that only read', async () => {
    const asked: AskOptions[] = [];
    await odoo.readApi?.(page, record, (path, options = {}) => {
      asked.push(options);
      expect(odoo.onlyReads?.(path, options.call)).toBe(true);
      return ask(path, options);
    });
    expect(asked.length).toBe(4);
  });

  it('from a session that has ended, whose words are said', async () => {
    const ended = async () => ({
      error: { code: 100, message: 'Odoo Session Expired', data: { message: 'Session expired' } },
    });
    await expect(odoo.readApi?.(page, record, ended)).rejects.toThrow(/Session expired/);
  });

  it.each([
    { why: 'a record that is gone', result: [], says: /no record 8/ },
    { why: 'another record', result: [{ id: 9, name: 'Beihai' }], says: /instead of/ },
  ])('from an answer about $why', async ({ result, says }) => {
    await expect(odoo.readApi?.(page, record, answering({ [PARTNER]: { result } }))).rejects.toThrow(says);
  });

  it('whatever a server answers: texts come, or an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { minLength: 1 }), async (results) => {
        let at = 0;
        const any = async () => ({ result: results[at++ % results.length] });
        const read = await odoo.readApi?.(page, record, any).catch((error) => error);
        if (read instanceof Error) return;
        for (const { text } of read?.fields ?? []) expect(text).toBeTypeOf('string');
        for (const { rows } of read?.tables ?? [])
          for (const cell of rows.flat()) expect(cell).toBeTypeOf('string');
      }),
    );
  });
});
