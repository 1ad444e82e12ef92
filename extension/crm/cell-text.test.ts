import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { cellText } from './cell-text.ts';
import { onlyText } from './only-text.ts';

function cellsOf(html: string): Element[] {
  const { document } = new Window();
  document.body.innerHTML = html;
  return [...(document.body.children as unknown as HTMLCollection)];
}

it.each([
  { why: 'text', html: '<div> Quay  &amp;\n Sons </div>', text: 'Quay & Sons' },
  { why: 'lines of an address', html: '<div>1 Quay Road<br>Lisbon</div>', text: '1 Quay Road Lisbon' },
  { why: 'an input', html: '<input value=" 240 ">', text: '240' },
  { why: 'an input inside', html: '<div><label>Employees</label><input value="240"></div>', text: '240' },
  {
    why: 'a choice by its words',
    html: '<select><option value="1">Banking</option><option value="2" selected>Shipping</option></select>',
    text: 'Shipping',
  },
  {
    why: 'a choice as a button',
    html: '<button>Durable Manufacturing</button>',
    text: 'Durable Manufacturing',
  },
  {
    why: 'words for screen readers and buttons beside a link',
    html: '<div><a>Tom Reyes</a><button>x</button><span class="slds-assistive-text">Open Tom Reyes</span></div>',
    text: 'Tom Reyes',
  },
  {
    why: 'a hidden input is no value',
    html: '<div><input type="hidden" value="3">Shipping</div>',
    text: 'Shipping',
  },
  {
    why: 'the input behind a cell that is not being edited',
    html: '<div>12<span class="hide"><input value="13"></span></div>',
    text: '12',
  },
  { why: 'a box', html: '<input type="checkbox" checked>', text: 'true' },
  { why: 'nothing', html: '<div>&nbsp;</div>', text: '' },
])('$why', ({ html, text }) => expect(cellsOf(html).map(cellText)).toEqual([text]));

it.each([
  { why: 'one', html: '<p>a</p>', text: 'a' },
  { why: 'two that agree, as in a head and below', html: '<p>a</p><p>a</p>', text: 'a' },
  { why: 'two that differ: one is of the record before', html: '<p>a</p><p>b</p>', text: undefined },
  { why: 'the other is hidden', html: '<p>a</p><p hidden>b</p>', text: 'a' },
  { why: 'by its style', html: '<p>a</p><div style="display:none"><p>b</p></div>', text: 'a' },
  { why: 'none', html: '', text: undefined },
])('only one: $why', ({ html, text }) =>
  expect(onlyText(cellsOf(html).flatMap((cell) => cell.querySelector('p') ?? cell))).toBe(text),
);
