export type Sellers = 'one' | 'few' | 'many' | 'very many';

/** The four facts that tell market structures apart. METHODS 4.7. */
export interface MarketFacts {
  readonly sellers: Sellers;
  readonly product: 'same' | 'differentiated' | 'no substitute';
  readonly entry: 'free' | 'barred';
  readonly information: 'full' | 'part';
}
