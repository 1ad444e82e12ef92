import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const panels = `
  <div role="tabpanel" id="one"><label for="a">Name</label><input id="a" value="Alder Works"></div>
  <div role="tabpanel" id="two" style="display: none"><label for="b">Owner</label><input id="b" value="Li Wei"></div>`;

it.each([
  {
    why: 'with a button inside it',
    tabs: tabs('<a role="tab" href="#ID"><button class="close">×</button><span>NAME</span></a>'),
  },
  {
    why: 'with a button beside it',
    tabs: tabs('<a role="tab" href="#ID">NAME</a><button aria-label="Close">x</button>'),
  },
  {
    why: 'with a button that says so in Chinese',
    tabs: tabs('<a role="tab" href="#ID">NAME<i title="关闭"></i></a>'),
  },
])('leaves out what stands behind a tab that can be closed: $why', ({ tabs }) => {
  expect(read(tabs)).toEqual([['Party', 'Name', 'Alder Works']]);
});

it('reads what stands behind a tab that stays', () => {
  expect(read(tabs('<a role="tab" href="#ID">NAME</a>'))).toEqual([
    ['Party', 'Name', 'Alder Works'],
    ['Parties', 'Owner', 'Li Wei'],
  ]);
});

it('reads what stands behind a tab that stays, in a row that can be closed as a whole', () => {
  const row =
    '<div><a role="tab" href="#one">Party</a><a role="tab" href="#two">Parties</a><button>×</button></div>';
  expect(read(row)).toHaveLength(2);
});

function tabs(make: string): string {
  const tab = (id: string, name: string) => `<li>${make.replace('ID', id).replace('NAME', name)}</li>`;
  return `<ul role="tablist">${tab('one', 'Party')}${tab('two', 'Parties')}</ul>`;
}

function read(tabs: string): string[][] {
  const url = 'https://crm.test/accounts/17';
  const { document } = new Window({ url });
  document.body.innerHTML = tabs + panels;
  const { pairs } = readPage(document as unknown as Document, { href: url });
  return pairs.map(({ where, label, text }) => [where, label, text]);
}
