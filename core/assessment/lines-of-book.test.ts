import { expect, it } from 'vitest';
import { defaultPlaybook as playbook } from '../playbook/default-playbook.ts';
import { renderMessage } from '../text/render-message.ts';
import { assess } from './assess.ts';
import { bookFigures } from './book-figures.ts';
import { linesOfBook } from './lines-of-book.ts';

const line = (product: string, revenueLastYear: number, revenue: number) => ({
  product,
  revenue,
  revenueLastYear,
});
const accounts = [
  { fields: { name: 'Alder' }, products: [line('Fibre', 100, 60), line('Cloud', 40, 0)] },
  { fields: { name: 'Birch' }, products: [line('fibre', 50, 0), line('Post', 5, 9)] },
  { fields: { name: 'Cedar' }, products: [{ product: 'Fibre', revenue: 8 }, line('Cloud', 10, 10)] },
];

it('counts product by product who bought last year and who stopped', () =>
  expect(linesOfBook(accounts)).toEqual([
    { product: 'Fibre', customers: 2, lost: 1, churn: 0.5, before: 150, now: 60 },
    { product: 'Cloud', customers: 2, lost: 1, churn: 0.5, before: 50, now: 10 },
    { product: 'Post', customers: 1, lost: 0, churn: 0, before: 5, now: 9 },
  ]));

it('adds up to the line churn of the book', () => {
  const figure = bookFigures(accounts, playbook.care.book, '2026-11-22').find(({ id }) => id === 'lineChurn');
  const lines = linesOfBook(accounts);
  expect(figure).toMatchObject({ hits: 2, known: 5, share: 0.4 });
  expect(lines.reduce((sum, { lost }) => sum + lost, 0)).toBe(figure?.hits);
  expect(lines.reduce((sum, { customers }) => sum + customers, 0)).toBe(figure?.known);
});

it('asks to win back what is lost, and to look into what falls', () => {
  const told = assess(accounts[0] as (typeof accounts)[number], { playbook, asOf: '2026-11-22' })
    .actions.filter(({ rule }) => rule === 'win-back-line' || rule === 'stop-line-falling')
    .map(({ title, stake }) => [renderMessage(title, 'en', 'CNY', '2026-11-22'), stake]);
  expect(told).toEqual([
    ['Find out why Fibre is falling', 40],
    ['Win back Cloud', 40],
  ]);
});
