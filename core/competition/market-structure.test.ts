import { expect, it } from 'vitest';
import type { MarketFacts } from '../account/market-facts.ts';
import { marketStructure } from './market-structure.ts';

const facts = (
  sellers: MarketFacts['sellers'],
  product: MarketFacts['product'],
  entry: MarketFacts['entry'],
  information: MarketFacts['information'],
) => ({
  sellers,
  product,
  entry,
  information,
});

// The four rows of METHODS 4.7.
it.each([
  {
    why: 'one seller without substitute',
    given: facts('one', 'no substitute', 'barred', 'part'),
    name: 'monopoly',
  },
  { why: 'few sellers of the same', given: facts('few', 'same', 'barred', 'part'), name: 'oligopoly' },
  {
    why: 'few sellers of different products',
    given: facts('few', 'differentiated', 'barred', 'part'),
    name: 'oligopoly',
  },
  {
    why: 'many who differ',
    given: facts('many', 'differentiated', 'free', 'full'),
    name: 'monopolistic competition',
  },
  {
    why: 'very many who are alike',
    given: facts('very many', 'same', 'free', 'full'),
    name: 'perfect competition',
  },
])('$why: $name', ({ given, name }) => expect(marketStructure(given)).toEqual({ name, exact: true }));

it('between two equal fits the sellers decide', () =>
  expect(marketStructure(facts('many', 'same', 'free', 'full'))).toEqual({
    name: 'monopolistic competition',
    exact: false,
  }));

it('three facts outvote the sellers', () =>
  expect(marketStructure(facts('one', 'same', 'free', 'full'))).toEqual({
    name: 'perfect competition',
    exact: false,
  }));
