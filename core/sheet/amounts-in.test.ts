import { describe, expect, it } from 'vitest';
import { amountsIn } from './amounts-in.ts';

describe('amountsIn', () => {
  it.each([
    ['单位：万元', 10_000, undefined],
    ['金额单位:人民币千元', 1000, 'CNY'],
    ['编制单位：华辰实业有限公司 单位：万元', 10_000, undefined],
    ['（单位：亿元）', 100_000_000, undefined],
    ['单位：元', 1, undefined],
    ['(all amounts in thousand USD)', 1000, 'USD'],
    ['Figures are in millions of US dollars.', 1_000_000, 'USD'],
    ["Amounts in €'000", 1000, 'EUR'],
    ['Currency: GBP', 1, 'GBP'],
    ['Top customers (k€)', 1000, 'EUR'],
    ['Amounts in 1,000 USD', 1000, 'USD'],
    ['Angaben in Tsd. €', 1000, 'EUR'],
    ["USD 000's omitted", 1000, 'USD'],
    ['All figures k€', 1000, 'EUR'],
    ['TEUR', 1000, 'EUR'],
    ['Betrag in Mio. EUR', 1_000_000, 'EUR'],
    ['单位：万元、%', 10_000, undefined],
    ['人民币：千元', 1000, 'CNY'],
  ])('%s', (title, factor, currency) => {
    const unit = amountsIn(['Customers 2026', title]);
    expect([unit?.factor, unit?.currency]).toEqual([factor, currency]);
  });

  it.each([
    ['编制单位：华辰实业有限公司', 'who wrote it'],
    ['单位名称：万元商店', 'a name'],
    ['Customers in M', 'a lone letter may be anything'],
    ['Sales (2026)', 'a year'],
    ['Customers in Europe', 'a place'],
    ['Top 10 (A)', 'a class'],
    ['Share of sales (%)', 'a share'],
  ])('%s says no unit of money: %s', (title) => expect(amountsIn([title])).toBeUndefined());

  it('of several the one next to the table counts', () =>
    expect(amountsIn(['单位：元', '单位：万元'])?.factor).toBe(10_000));
});
