import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { FieldRule, TableRule } from '../taught-rule.ts';
import { findTable, tablePlaceOf } from './find-table.ts';
import { placeOf } from './make-place.ts';
import { lookAt } from './page-look.ts';
import { readTaught } from './read-taught.ts';
import { tablesAround } from './table-in.ts';

const HREF = 'https://crm.test/accounts/17';

function page(html: string): Document {
  const { document } = new Window({ url: HREF });
  document.body.innerHTML = html;
  return document as unknown as Document;
}

/** A rule from pointing at what a selector names. */
function taught(of: FieldRule['of'], html: string, at: string): FieldRule {
  const document = page(html);
  const element = document.querySelector(at);
  if (element === null) throw new Error(`${at} is not on the page`);
  return {
    origin: 'https://crm.test',
    pattern: '/accounts/*',
    of,
    place: placeOf({ element }, lookAt(document), HREF),
  };
}

function tableTaught(html: string, at: string, columns: TableRule['columns']): TableRule {
  const document = page(html);
  const look = lookAt(document);
  const element = document.querySelector(at);
  const [table] = element === null ? [] : tablesAround(element, look.trees);
  if (table === undefined) throw new Error(`no table around ${at}`);
  const place = tablePlaceOf(table, look, HREF);
  return { origin: 'https://crm.test', pattern: '/accounts/*', of: 'table:contacts', place, columns };
}

const read = (rule: FieldRule, html: string) => readTaught(page(html), [rule]).taught[0];

describe('a field', () => {
  const list = '<dl><dt>Fach</dt><dd>Tools</dd><dt>Geld</dt><dd id="v">900</dd></dl>';
  const rule = taught('field:revenue', list, '#v');

  it.each([
    { why: 'another value', html: list.replace('900', '12'), text: '12', by: 'label' },
    {
      why: 'other places',
      html: '<dl><dt>Geld</dt><dd>12</dd><dt>Fach</dt><dd>Post</dd></dl>',
      text: '12',
      by: 'label',
    },
    {
      why: 'no value',
      html: '<dl><dt>Geld</dt><dd></dd><dt>Fach</dt><dd>Post</dd></dl>',
      text: '',
      by: 'label',
    },
    {
      why: 'left out with its value',
      html: '<dl><dt>Geld</dt><dt>Fach</dt><dd>Post</dd></dl>',
      why2: 'gone',
    },
    { why: 'the label gone', html: '<dl><dt>Fach</dt><dd>Post</dd></dl>', why2: 'gone' },
    {
      why: 'under two headings, with different values',
      html: `<h2>A</h2><dl><dt>Geld</dt><dd>1</dd></dl><h2>B</h2><dl><dt>Geld</dt><dd>2</dd></dl>`,
      why2: 'many',
    },
    {
      why: 'in a list of other records',
      html: '<h2>Opportunities</h2><dl><dt>Geld</dt><dd>77</dd></dl>',
      why2: 'gone',
    },
    { why: 'switched off', html: `<div style="display:none">${list}</div>`, why2: 'gone' },
  ])('$why', ({ html, text, by, why2 }) => {
    const result = read(rule, html);
    expect([result?.text, result?.by, result?.why]).toEqual([text, by, why2]);
  });

  it('is told by its own heading where the label stands under several', () => {
    const twice = (a: string, b: string) =>
      `<section><h2>Wir</h2><dl><dt>Geld</dt><dd class="a">${a}</dd></dl></section><section><h2>Sie</h2><dl><dt>Geld</dt><dd>${b}</dd></dl></section>`;
    const own = taught('field:revenue', twice('1', '2'), '.a');
    expect(read(own, twice('5', '6'))?.text).toBe('5');
  });

  it('is found by its name in the structure when its label has changed, and says what it is called now', () => {
    const form = (label: string) => `<div><b>${label}</b><output data-field="money">5</output></div>`;
    const own = taught('field:revenue', form('Geld'), 'output');
    expect(read(own, form('Summe'))).toMatchObject({ text: '5', by: 'structure', labelNow: 'Summe' });
    // Another field's name says that it is another field, whatever it is called inside.
    expect(read(own, form('Employees'))).toMatchObject({ why: 'gone' });
  });

  it('is never a secret', () => {
    const form = '<label for="p">Code</label><input id="p" type="password" value="geheim">';
    const own = taught('field:id', form.replace('password', 'text'), '#p');
    expect(JSON.stringify(readTaught(page(form), [own]))).not.toContain('geheim');
  });

  it('is read through open shadow roots', () => {
    const build = (value: string): Document => {
      const document = page('<div id="host"></div>');
      const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      if (shadow) shadow.innerHTML = `<div><b>Geld</b><i>${value}</i></div>`;
      return document;
    };
    const document = build('1');
    const element = document.querySelector('#host')?.shadowRoot?.querySelector('i') as Element;
    const own: FieldRule = { ...rule, place: placeOf({ element }, lookAt(document), HREF) };
    expect(readTaught(build('2'), [own]).taught[0]).toMatchObject({ text: '2', by: 'label' });
  });

  it('keeps nothing of the record in what it goes by', () => {
    const own = taught(
      'field:revenue',
      '<div id="acc-17-money"><b>Geld</b><i class="v900">900</i></div>',
      'i',
    );
    expect(JSON.stringify(own.place)).not.toMatch(/17|900/);
  });
});

describe('a table', () => {
  const rows = (heads: readonly string[], ...cells: readonly (readonly string[])[]) =>
    `<h3>Runde</h3><table><tr>${heads.map((one) => `<th>${one}</th>`).join('')}</tr>${cells
      .map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`)
      .join('')}</table>`;
  const rule = tableTaught(rows(['Wer', 'Was'], ['Ann', 'Boss']), 'td', [
    { at: 0, key: 'name' },
    { at: 1, key: 'title' },
  ]);

  it('is read by its columns, wherever they have gone', () => {
    const { given } = readTaught(
      page(rows(['Was', 'Neu', 'Wer'], ['Boss', '-', 'Cho'], ['Clerk', '-', 'Dee'])),
      [rule],
    );
    expect(given.tables).toEqual([
      {
        of: 'contacts',
        headers: ['Contact name', 'Job title'],
        rows: [
          ['Cho', 'Boss'],
          ['Dee', 'Clerk'],
        ],
        where: 'Runde',
      },
    ]);
  });

  it('may be empty', () => {
    expect(readTaught(page(rows(['Wer', 'Was'])), [rule]).taught[0]).toMatchObject({ rows: 0, by: 'label' });
  });

  it('is none that lacks a column, and none of two that cannot be told apart', () => {
    expect(readTaught(page(rows(['Wer', 'Wo'], ['x', 'y'])), [rule]).taught[0]).toMatchObject({
      why: 'gone',
    });
    const two = rows(['Wer', 'Was'], ['a', 'b']) + rows(['Wer', 'Was'], ['c', 'd']);
    expect(findTable(rule.place, [0, 1], lookAt(page(two)))).toMatchObject({ why: 'many' });
  });

  it('may be a list of cards, each with the same parts', () => {
    const cards = (...people: readonly (readonly [string, string])[]) =>
      `<h3>Runde</h3><ul>${people.map(([a, b]) => `<li><b class="n">${a}</b><span>Amt: ${b}</span></li>`).join('')}</ul>`;
    const own = tableTaught(cards(['Ann', 'Boss'], ['Ben', 'Clerk']), 'li', [
      { at: 0, key: 'name' },
      { at: 1, key: 'title' },
    ]);
    expect(own.place).toMatchObject({ cards: { list: 'UL', card: 'LI' }, headers: ['', 'Amt'] });
    const { given } = readTaught(page(cards(['Cho', 'Owner'], ['Dee', 'Buyer'], ['Eli', 'CFO'])), [own]);
    expect(given.tables[0]?.rows).toEqual([
      ['Cho', 'Owner'],
      ['Dee', 'Buyer'],
      ['Eli', 'CFO'],
    ]);
  });

  it('keeps the unit that a head states', () => {
    const own = {
      ...tableTaught(rows(['Was', 'Geld (k)'], ['a', '5']), 'td', []),
      of: 'table:opportunities' as const,
    };
    const columns = [
      { at: 0, key: 'name' },
      { at: 1, key: 'amount' },
    ];
    const { given } = readTaught(page(rows(['Was', 'Geld (k)'], ['a', '5'])), [{ ...own, columns }]);
    expect(given.tables[0]?.headers).toEqual(['Opportunity name', 'Amount (k)']);
  });
});
