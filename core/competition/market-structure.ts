import type { MarketFacts, Sellers } from '../account/market-facts.ts';

export type MarketStructure = 'monopoly' | 'oligopoly' | 'monopolistic competition' | 'perfect competition';

interface Row {
  readonly name: MarketStructure;
  readonly sellers: Sellers;
  readonly product: readonly MarketFacts['product'][];
  readonly entry: MarketFacts['entry'];
  readonly information: MarketFacts['information'];
}

const TABLE: readonly Row[] = [
  { name: 'monopoly', sellers: 'one', product: ['no substitute'], entry: 'barred', information: 'part' },
  {
    name: 'oligopoly',
    sellers: 'few',
    product: ['same', 'differentiated'],
    entry: 'barred',
    information: 'part',
  },
  {
    name: 'monopolistic competition',
    sellers: 'many',
    product: ['differentiated'],
    entry: 'free',
    information: 'full',
  },
  {
    name: 'perfect competition',
    sellers: 'very many',
    product: ['same'],
    entry: 'free',
    information: 'full',
  },
];

/**
 * The market structure that fits most of the four facts; where two fit equally, the number of sellers decides.
 *
 * @returns `exact` false where a fact speaks against it.
 * @see METHODS 4.7.
 */
export function marketStructure(facts: MarketFacts): {
  readonly name: MarketStructure;
  readonly exact: boolean;
} {
  const scored = TABLE.map((row) => ({
    name: row.name,
    sellers: row.sellers === facts.sellers,
    matches: [
      row.sellers === facts.sellers,
      row.product.includes(facts.product),
      row.entry === facts.entry,
      row.information === facts.information,
    ].filter(Boolean).length,
  }));
  const best = scored.reduce((top, row) =>
    row.matches > top.matches || (row.matches === top.matches && row.sellers && !top.sellers) ? row : top,
  );
  return { name: best.name, exact: best.matches === 4 };
}
