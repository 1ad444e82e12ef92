import { describe, expect, it } from 'vitest';
import { nearNames } from './near-names.ts';

describe('nearNames', () => {
  it('finds what may have been meant, once each, and nothing far off', () => {
    expect(nearNames('turnovr', ['turnover', 'Turnover', 'Tenure', 'Wallet'])).toEqual(['turnover']);
    expect(nearNames('利润额', ['利润', '行业'])).toEqual(['利润']);
    expect(nearNames('xyzzy', ['Profit', 'Wallet'])).toEqual([]);
  });
});
