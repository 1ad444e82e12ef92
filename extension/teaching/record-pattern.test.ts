import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordPattern } from './record-pattern.ts';

describe('the pattern of an address', () => {
  it.each([
    {
      why: 'a number in the path',
      href: 'https://crm.test/customers/42/edit?tab=notes',
      pattern: '/customers/*',
    },
    {
      why: 'Odoo’s parameters',
      href: 'https://o.test/web#id=14&menu_id=9&model=res.partner',
      pattern: '/web#id=*&model=res.partner',
    },
    {
      why: 'EspoCRM’s route',
      href: 'https://e.test/#Account/view/64f0c1a2b3c4d5e6f',
      pattern: '/#Account/view/*',
    },
    {
      why: 'the same record being edited',
      href: 'https://e.test/#Account/edit/64f0c1a2b3c4d5e6f',
      pattern: '/#Account/view/*',
    },
    {
      why: 'Salesforce',
      href: 'https://a.test/lightning/r/Account/0015g00000AbCdEAAV/view',
      pattern: '/lightning/r/Account/*',
    },
    {
      why: 'a record named by a word',
      href: 'https://erp.test/app/customer/Willow%20Mills',
      pattern: '/app/customer/*',
    },
    {
      why: 'Tryton',
      href: 'http://t.test/#tryton/model/party.party/7;name="Party"',
      pattern: '/#tryton/model/party.party/*',
    },
    {
      why: 'HubSpot’s kind of record stays',
      href: 'https://h.test/contacts/99/record/0-2/789/',
      pattern: '/contacts/*/record/0-2/*',
    },
    {
      why: 'SuiteCRM',
      href: 'https://s.test/index.php?module=Accounts&record=0a1b2c3d-1111-2222-3333-444455556666',
      pattern: '/index.php?module=Accounts&record=*',
    },
    { why: 'an address that names no record', href: 'https://crm.test/app/start', pattern: '/app/start' },
    { why: 'a version is no record', href: 'https://crm.test/v2/desk', pattern: '/v2/desk' },
  ])('$why: $pattern', ({ href, pattern }) => expect(recordPattern(href).pattern).toBe(pattern));

  it('tells kinds of records apart', () => {
    const of = (href: string) => recordPattern(href).pattern;
    expect(of('https://e.test/#Account/view/64f0c1a2b3c4d5e6f')).not.toBe(
      of('https://e.test/#Contact/view/64f0c1a2b3c4d5e6f'),
    );
    expect(of('https://h.test/contacts/9/record/0-1/7')).not.toBe(
      of('https://h.test/contacts/9/record/0-2/7'),
    );
  });

  it('is one for all numbers, and says which it stands for', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const [one, other] = [a, b].map((id) => recordPattern(`https://crm.test/accounts/${id}?tab=x`));
        expect(one?.pattern).toBe(other?.pattern);
        expect(one?.ids).toEqual([String(a)]);
      }),
    );
  });
});
