import { type AliasHit, fieldByAlias } from './aliases.ts';
import { fieldOf } from './fields.ts';

const LAST = [
  'lastyears',
  'lastyear',
  'previousyear',
  'prioryear',
  'py',
  '上年同期',
  '上年度',
  '上年',
  '去年同期',
  '去年',
];
const THIS = ['thisyears', 'thisyear', 'currentyear', '本年累计', '本年度', '本年', '今年'];
/** `毛利金额`, `应收账款其中逾期`: said of amounts, it adds nothing. */
const SILENT = /金额$|amount$|其中|ofwhich/g;

/**
 * What an amount of this or of last year stands for: `Sales last year`, `销售收入 · 上年同期`. Of last year only the
 * revenue is a field of its own; last year's profit is no profit of this year.
 */
export function ofPeriod(key: string): AliasHit | undefined {
  const plain = key.replace(SILENT, '');
  const last = without(plain, LAST);
  if (last !== undefined) {
    const hit = moneyHit(last);
    return hit?.field === 'revenue' ? { ...hit, field: 'revenueLastYear' } : undefined;
  }
  const now = without(plain, THIS) ?? (plain === key ? undefined : plain);
  return now === undefined ? undefined : moneyHit(now);
}

function without(key: string, periods: readonly string[]): string | undefined {
  for (const period of periods) {
    if (key.startsWith(period)) return key.slice(period.length);
    if (key.endsWith(period)) return key.slice(0, -period.length);
  }
  return undefined;
}

function moneyHit(key: string): AliasHit | undefined {
  const hit = fieldByAlias(key, { crm: false });
  return hit !== undefined && fieldOf(hit.field).kind === 'money' ? hit : undefined;
}
