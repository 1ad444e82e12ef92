import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../account/field.ts';
import { lineChanges } from '../care/line-changes.ts';
import { SAMPLE_DAY, sampleBook } from './sample-book.ts';
import { GAPS } from './sample-gaps.ts';

const book = sampleBook('2026-11-20');

describe('sampleBook', () => {
  it('holds 120 accounts with ids and names of their own, half of them Chinese', () => {
    expect(book).toHaveLength(120);
    expect(new Set(book.map((one) => one.id)).size).toBe(120);
    const names = book.map((one) => one.account.fields.name ?? '');
    expect(new Set(names).size).toBe(120);
    expect(names.filter((name) => /\p{Script=Han}/u.test(name))).toHaveLength(60);
  });

  it('is the same every time, and only its dates move with the day', () => {
    expect(sampleBook('2026-11-20')).toEqual(book);
    const undated = (day: string) => JSON.stringify(sampleBook(day)).replace(/\d{4}-\d{2}-\d{2}/g, 'day');
    expect(undated('2031-02-28')).toBe(undated('2026-11-20'));
    expect(JSON.stringify(sampleBook('2031-02-28'))).toContain('2031-02');
  });

  it('is concentrated as stated: a fifth of the accounts brings about four fifths of the revenue', () => {
    const revenue = book
      .map((one) => one.account.fields.revenue)
      .filter((one): one is number => one !== undefined && one > 0);
    const sorted = revenue.toSorted((a, b) => b - a);
    const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);
    const share = sum(sorted.slice(0, Math.ceil(sorted.length / 5))) / sum(sorted);
    expect(share).toBeGreaterThan(0.74);
    expect(share).toBeLessThan(0.86);
  });

  it('misses each field about as often as stated', () => {
    const customers = book.filter((one) => one.account.fields.revenue !== 0);
    for (const [key, stated] of Object.entries(GAPS)) {
      const missing = customers.filter((one) => one.account.fields[key as FieldKey] === undefined).length;
      // Gaps come together within an account, so the share scatters more than a binomial one.
      expect(Math.abs(missing / customers.length - stated), key).toBeLessThan(0.16);
    }
  });

  it('keeps every value within its field', () => {
    for (const { id, account } of book) {
      for (const key of ['offerFit', 'perceived', 'expected', 'competitorThreat', 'winCost'] as const) {
        const rating = account.fields[key];
        if (rating === undefined) continue;
        expect(rating, `${id} ${key}`).toBeGreaterThanOrEqual(1);
        expect(rating, `${id} ${key}`).toBeLessThanOrEqual(10);
      }
      const paid = account.fields.onTimePayment;
      if (paid !== undefined) expect(paid).toBeLessThanOrEqual(1);
    }
  });

  it.each(['en', 'zh-CN'] as const)('names products, rivals and trades in one language: %s', (language) => {
    const told = sampleBook('2026-11-20', language).map(({ account }) => account);
    const products = new Set(told.flatMap((one) => (one.products ?? []).map(({ product }) => product)));
    const rivals = new Set(told.flatMap(({ rivals }) => rivals?.providers ?? []));
    const trades = new Set(told.flatMap(({ fields }) => fields.industry ?? []));
    expect([products.size, rivals.size, trades.size]).toEqual([6, 3, 12]);
    for (const name of [...products, ...rivals, ...trades])
      expect(/\p{Script=Han}/u.test(name), name).toBe(language === 'zh-CN');
    const worth = (accounts: typeof told) =>
      accounts.map(({ fields, products: own }) => [fields.name, fields.region, fields.revenue, own?.length]);
    expect(worth(told)).toEqual(worth(book.map(({ account }) => account)));
  });

  it('has prospects, loss-makers, groups, deals, people and rivals', () => {
    const count = (test: (one: (typeof book)[number]) => boolean) => book.filter(test).length;
    expect(count((one) => one.account.fields.revenue === 0)).toBeGreaterThanOrEqual(6);
    expect(count((one) => (one.account.fields.profit ?? 0) < 0)).toBeGreaterThanOrEqual(2);
    expect(count((one) => one.account.fields.parent !== undefined)).toBe(8);
    expect(count((one) => one.account.opportunities !== undefined)).toBeGreaterThan(35);
    expect(count((one) => one.account.contacts !== undefined)).toBeGreaterThan(60);
    expect(count((one) => one.account.rivals !== undefined)).toBeGreaterThan(40);
    for (const { account } of book) {
      for (const { evidence } of account.opportunities ?? []) expect(evidence).toHaveLength(12);
      for (const { scores } of account.rivals?.ratings ?? [])
        expect(scores).toHaveLength(account.rivals?.providers.length ?? 0);
    }
  });
});

it('has product lines that add up to the revenue', () => {
  const withLines = sampleBook().filter(({ account }) => account.products !== undefined);
  expect(withLines.length).toBeGreaterThan(80);
  for (const { account } of withLines) {
    const sum = account.products?.reduce((total, { revenue }) => total + (revenue ?? Number.NaN), 0);
    expect(sum).toBe(account.fields.revenue);
  }
});

it('has lines of last year that add up, too, some of them lost since', () => {
  const accounts = sampleBook().map(({ account }) => account);
  const told = accounts.filter(({ products = [] }) =>
    products.some(({ revenueLastYear }) => revenueLastYear !== undefined),
  );
  expect(told.length).toBeGreaterThan(60);
  for (const { fields, products = [] } of told)
    expect(products.reduce((sum, { revenueLastYear = Number.NaN }) => sum + revenueLastYear, 0)).toBe(
      fields.revenueLastYear,
    );
  expect(told.flatMap(({ products }) => lineChanges(products)).some(({ lost }) => lost)).toBe(true);
});

it('has needs at every depth, levels and reports without a loop, cards, factors and shares', () => {
  const accounts = sampleBook().map(({ account }) => account);
  const needs = accounts.flatMap((account) => account.needs ?? []);
  expect(needs.some(({ need }) => need === undefined)).toBe(true);
  expect(needs.some(({ win }) => win !== undefined)).toBe(true);
  const people = accounts.flatMap(({ contacts = [] }) => contacts);
  expect(people.some(({ reportsTo }) => reportsTo !== undefined)).toBe(true);
  expect(accounts.filter((account) => account.rivalCards !== undefined).length).toBeGreaterThan(10);
  for (const account of accounts) {
    const known = new Set(account.contacts?.map(({ name }) => name));
    for (const { reportsTo } of account.contacts ?? [])
      if (reportsTo !== undefined) expect(known).toContain(reportsTo);
    const shares = account.market?.shares?.reduce((sum, { share }) => sum + (share ?? Number.NaN), 0) ?? 0;
    expect(shares).toBeLessThanOrEqual(1);
    expect(account.factors?.providers ?? account.rivals?.providers).toEqual(account.rivals?.providers);
  }
});

it('has promises and enquiries, some of them due and some overdue', () => {
  const events = sampleBook().flatMap(({ account }) => account.events ?? []);
  expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(['commitment', 'enquiry']));
  const due = events.flatMap((event) => event.due ?? []);
  expect(due.some((day) => day < SAMPLE_DAY) && due.some((day) => day > SAMPLE_DAY)).toBe(true);
});
