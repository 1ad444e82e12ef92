import { DomainError } from '../account/domain-error.ts';

export interface ProductSpend {
  readonly product: string;
  /** Money a year that the account spends with us on it. */
  readonly account: number;
  /** What the industry spends on it, in any one unit: money or share. */
  readonly industry: number;
}

export interface WhitespaceRow {
  readonly product: string;
  /** Fractions of the wallet and of the industry's spending. */
  readonly ourShare: number;
  readonly industryShare: number;
  readonly gap: number;
  /** Money a year that could be won: max(0, industry share × wallet − our revenue in it). */
  readonly money: number;
}

/**
 * Where the account spends less with us than its industry does, most money first.
 *
 * @param wallet What the account spends with everyone; without it the account's total stands for it (mix gap only).
 * @throws DomainError `out-of-range` for negative spending, an industry without any, or a wallet of 0 or below.
 * @see METHODS 6.3.
 */
export function whitespace(spend: readonly ProductSpend[], wallet?: number): readonly WhitespaceRow[] {
  for (const { product, account, industry } of spend) {
    for (const [parameter, amount] of [
      ['account', account],
      ['industry', industry],
    ] as const) {
      if (!(amount >= 0))
        throw new DomainError('out-of-range', {
          parameter,
          expected: '0 or more',
          received: amount,
          place: `${parameter}, ${product}`,
        });
    }
  }
  const ours = spend.reduce((sum, { account }) => sum + account, 0);
  const theirs = spend.reduce((sum, { industry }) => sum + industry, 0);
  if (theirs === 0)
    throw new DomainError('out-of-range', {
      parameter: 'industry',
      expected: 'spending above 0 on some product',
      received: 0,
    });
  const whole = wallet ?? ours;
  if (!(whole > 0))
    throw new DomainError('out-of-range', {
      parameter: 'wallet',
      expected: 'an amount above 0',
      received: whole,
    });
  return spend
    .map(({ product, account, industry }) => {
      const industryShare = industry / theirs;
      const ourShare = account / whole;
      return {
        product,
        ourShare,
        industryShare,
        gap: industryShare - ourShare,
        money: Math.max(0, industryShare * whole - account),
      };
    })
    .sort((a, b) => b.money - a.money || b.gap - a.gap);
}
