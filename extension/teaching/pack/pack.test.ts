import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldRule, TableRule } from '../taught-rule.ts';
import { readPack } from './read-pack.ts';
import { writePack } from './write-pack.ts';

const field: FieldRule = {
  origin: 'https://crm.test',
  pattern: '/accounts/*',
  of: 'field:revenue',
  place: {
    label: {
      text: '年收入（万元）',
      way: { kind: 'beside', up: 1, over: 1, down: [0, 'same'], tag: 'TD' },
      under: 'Finance',
      nth: { at: 0, of: 2 },
    },
    marks: [{ attribute: 'data-field', value: 'revenue', down: [] }],
    path: [{ tag: 'DIV', nth: 2, of: 4 }],
    run: 1,
  },
};
const table: TableRule = {
  origin: 'https://*.crm.test',
  pattern: '/accounts/*',
  of: 'table:contacts',
  place: { under: 'People', headers: ['Wer', 'Amt'], marks: [], path: [] },
  columns: [
    { at: 0, key: 'name' },
    { at: 1, key: 'title' },
  ],
};

it('reads what it wrote', () => {
  expect(readPack(writePack([field, table])).rules).toEqual([field, table]);
});

describe('refuses', () => {
  const file = (change: object) =>
    JSON.stringify({ format: 'kam-taught-rules', version: 1, rules: [field], ...change });
  const withRule = (change: object) => file({ rules: [field, { ...field, of: 'field:wallet', ...change }] });
  const label = field.place.label;

  it.each([
    { why: 'no JSON', text: '{"format":', path: '' },
    { why: 'another file', text: '{"format":"kam-book"}', path: '' },
    { why: 'a later version', text: file({ version: 2 }), path: '' },
    { why: 'a version that is no number', text: file({ version: '1' }), path: 'version' },
    { why: 'no rules', text: file({ rules: [] }), path: 'rules' },
    { why: 'more rules than anyone teaches', text: file({ rules: Array(501).fill(field) }), path: 'rules' },
    { why: 'something beside what a file holds', text: file({ script: 'x' }), path: '' },
    { why: 'a field that there is none of', text: withRule({ of: 'field:shoe' }), path: 'rules.1.of' },
    {
      why: 'an address that is no site',
      text: withRule({ origin: 'javascript:alert(1)' }),
      path: 'rules.1.origin',
    },
    { why: 'every site there is', text: withRule({ origin: 'https://*.com' }), path: 'rules.1.origin' },
    {
      why: 'an attribute that is not looked for',
      text: withRule({ place: { ...field.place, marks: [{ attribute: 'onclick', value: 'x', down: [] }] } }),
      path: 'rules.1.place.marks.0.attribute',
    },
    {
      why: 'a selector in place of a tag',
      text: withRule({ place: { ...field.place, path: [{ tag: 'div > *', nth: 0, of: 1 }] } }),
      path: 'rules.1.place.path.0.tag',
    },
    {
      why: 'a text beyond all measure',
      text: withRule({ place: { ...field.place, label: { ...label, text: 'x'.repeat(121) } } }),
      path: 'rules.1.place.label.text',
    },
    { why: 'the same thing twice', text: file({ rules: [field, field] }), path: 'rules.1' },
    {
      why: 'a column beyond the table',
      text: file({ rules: [{ ...table, columns: [{ at: 7, key: 'name' }] }] }),
      path: 'rules.0.columns.0.at',
    },
    {
      why: 'one column as two',
      text: file({ rules: [{ ...table, columns: [...table.columns, { at: 1, key: 'role' }] }] }),
      path: 'rules.0.columns.2',
    },
  ])('$why', ({ text, path }) => {
    const { faults = [] } = readPack(text);
    expect(faults.map((fault) => fault.path)).toContain(path);
    for (const { message } of faults) {
      expect(message.en).not.toBe('');
      expect(message['zh-CN']).not.toBe('');
    }
  });

  it('and names every fault by its place, not the first alone', () => {
    const { faults = [] } = readPack(
      file({ rules: [{ ...field, origin: 'x' }, { ...table, pattern: '' }, field] }),
    );
    expect(faults.map((fault) => fault.path)).toEqual(['rules.0.origin', 'rules.1.pattern']);
  });

  it('whatever else it is given, without ever failing itself', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { rules, faults } = readPack(
          JSON.stringify({ format: 'kam-taught-rules', version: 1, rules: [value] }),
        );
        expect(rules === undefined).toBe(faults !== undefined);
      }),
    );
  });
});
