import { expect, it } from 'vitest';
import { matchHeaders } from './match-headers.ts';

const fieldOf = (header: string, crm = false) => matchHeaders([header], { crm }).columns[0]?.field;

it.each([
  ['Sales last year', 'revenueLastYear'],
  ['Prior-year sales', 'revenueLastYear'],
  ['上年销售额（万元）', 'revenueLastYear'],
  ['销售收入 · 上年同期', 'revenueLastYear'],
  ['销售收入 · 本年累计', 'revenue'],
  ['Revenue this year', 'revenue'],
  ['毛利 · 金额', 'profit'],
  ['应收账款 · 其中：逾期', 'overdueAmount'],
  ['基本信息 · 客户名称', 'name'],
])('%s is %s', (header, field) => expect(fieldOf(header)).toBe(field));

it.each([
  ['Profit last year', 'is no profit of this year'],
  ['对手 · 收入', 'is the rival’s'],
  ['Budget · Revenue', 'is a plan'],
  ['回款 · 本年累计', 'is money that came in'],
  ['上年', 'says nothing of what'],
  ['逾期天数', 'counts days'],
])('%s %s', (header, _why) => expect(fieldOf(header)).toBeUndefined());

it('on a CRM’s page sales are not taken for what we bill', () => {
  expect(fieldOf('Sales last year', true)).toBeUndefined();
  expect(fieldOf('Sales', true)).toBeUndefined();
  expect(fieldOf('年销售额', true)).toBe('turnover');
});

it('on a Chinese CRM’s page sales of this and of last year are ours: of the customer’s own it says 年', () => {
  expect(fieldOf('本年销售额（万元）', true)).toBe('revenue');
  expect(fieldOf('去年销售额', true)).toBe('revenueLastYear');
});
