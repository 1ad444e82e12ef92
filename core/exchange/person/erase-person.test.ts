import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erasePerson } from './erase-person.ts';

const account = {
  key: 'https://crm.test #1',
  name: 'Huaxin',
  read: [
    { field: 'name', text: 'Huaxin', value: 'Huaxin', where: 'Account' },
    { field: 'manager', text: 'Wang Hong', value: 'Wang Hong', where: 'Owner' },
    { field: 'region', text: 'North (ask wang  hong)', value: 'North (ask wang  hong)', where: '' },
  ],
  typed: [{ field: 'wallet', text: '5', value: 5, where: '', by: 'Wang Hong' }],
  beside: {
    contacts: [{ name: 'Wang Hong', title: 'CFO' }, { name: 'Li Wei' }],
    events: [{ id: 'e1', kind: 'visit', at: '2026-11-20', who: 'Wang Hong', about: 'Price' }],
    opportunities: [{ name: 'Ring for Wang Hong', amount: 5 }],
  },
};

describe('a person taken out of an account', () => {
  const { value, traces } = erasePerson(account, 'WANG HONG');
  it('leaves no trace', () => expect(JSON.stringify(value)).not.toMatch(/wang\s*hong/i));
  it('leaves all others', () => {
    expect(value.beside.contacts).toEqual([{ name: 'Li Wei' }]);
    expect(value.read.map(({ field }) => field)).toEqual(['name', 'region']);
    expect(value.beside.opportunities).toEqual([{ name: 'Ring for …', amount: 5 }]);
    expect(value.beside.events).toEqual([{ id: 'e1', kind: 'visit', at: '2026-11-20', about: 'Price' }]);
    // Whose word it was is gone; that it is not one's own stays.
    expect(value.typed).toEqual([{ field: 'wallet', text: '5', value: 5, where: '', by: '…' }]);
  });
  it('says each place and what goes there', () =>
    expect(traces.map(({ path, goes }) => `${path.join('.')} ${goes}`)).toEqual([
      'read line',
      'read.text name',
      'read.value name',
      'typed.by value',
      'beside.contacts line',
      'beside.events.who value',
      'beside.opportunities.name name',
    ]));
  it('does not touch what it was given', () => expect(account.beside.contacts).toHaveLength(2));
});

it('what is noted under a name goes with it', () =>
  expect(
    erasePerson({ noted: { people: { 'Wang Hong': { stance: 1 }, Bo: {} } } }, 'Wang Hong').value,
  ).toEqual({
    noted: { people: { Bo: {} } },
  }));

it.each([
  { why: 'part of another name', text: 'Annex', name: 'Ann', left: 'Annex' },
  { why: 'a name of its own', text: 'Ann, Bo', name: 'Ann', left: '…, Bo' },
  { why: 'Chinese without spaces', text: '已约王红周五', name: '王红', left: '已约…周五' },
  { why: 'signs that mean something in patterns', text: 'a (b) c', name: '(b)', left: 'a (…) c' },
  { why: 'no name at all', text: 'Ann', name: '  ', left: 'Ann' },
])('$why', ({ text, name, left }) =>
  expect(erasePerson({ about: text }, name).value).toEqual({ about: left }),
);

it('whoever is not named is not touched', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (any) => {
      const { value, traces } = erasePerson({ any }, 'Ж-nobody-Ж');
      expect(value).toEqual({ any });
      expect(traces).toEqual([]);
    }),
  ));

it('leaves no trace of a person among reports, needs, deals and notes', () => {
  const record = {
    beside: {
      contacts: [{ name: 'Li Wei', reportsTo: 'Wang Hong', level: 'site' }],
      opportunities: [{ name: 'Ring', people: ['Wang Hong', 'Li Wei'] }],
      needs: [{ id: 'n', who: 'Wang Hong', win: 'Wang Hong wants no risk', fact: 'a line' }],
      rivalCards: [{ id: 'c', rival: 'Veltra', lines: { team: 'knows Wang Hong well' }, us: false }],
      levels: [{ level: 'site', decides: 'Wang Hong' }],
      cooperations: [{ name: 'Card', about: 'idea of Wang Hong', answers: { lawful: true } }],
      swot: { lines: [{ id: 'own', quadrant: 'threat', text: 'Wang Hong leaves' }] },
    },
    noted: {
      people: { 'Wang Hong': { stance: 1 } },
      deals: { Ring: { people: ['Wang Hong'] } },
      needs: [{ id: 'm', who: '王红' }],
    },
  };
  const { value } = erasePerson(record, 'wang hong');
  expect(JSON.stringify(value)).not.toMatch(/wang/i);
  expect(value.beside.contacts).toEqual([{ name: 'Li Wei', level: 'site' }]);
  expect(value.beside.opportunities).toEqual([{ name: 'Ring', people: ['Li Wei'] }]);
  expect(value.beside.needs).toEqual([{ id: 'n', win: '… wants no risk', fact: 'a line' }]);
  // A right without a word would not be read back.
  expect(value.beside.levels).toEqual([{ level: 'site', decides: '…' }]);
  expect(value.noted.deals).toEqual({ Ring: { people: [] } });
  expect(value.noted.needs).toEqual([{ id: 'm', who: '王红' }]);
});
