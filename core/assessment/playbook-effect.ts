import type { Account } from '../account/account.ts';
import { type Classes, classify } from '../classification/classify.ts';
import type { Playbook } from '../playbook/schema.ts';
import { customerValue } from '../valuation/customer-value.ts';
import { ratedAttractiveness } from './attractiveness.ts';
import { type Book, bookOf } from './book.ts';
import { compare, strengthsOf } from './strengths.ts';
import { withBookCuts } from './with-book-cuts.ts';

/** The schemes in which every account has one class. */
export const SCHEMES = ['value', 'loyalty', 'archetype', 'position', 'tier'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** So many accounts go from one class to another; undefined is no class for want of facts. */
export interface ClassMove {
  readonly scheme: Scheme;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly count: number;
}

/** What another playbook would make of the same accounts. */
export interface PlaybookEffect {
  readonly accounts: number;
  /** Accounts that change class in at least one scheme. */
  readonly reclassed: number;
  /** Most accounts first. */
  readonly moves: readonly ClassMove[];
  /** Mean value over the accounts that have one by both playbooks, 0–100; undefined where none has. */
  readonly meanBefore: number | undefined;
  readonly meanAfter: number | undefined;
  /** Mean of how far values move, up or down, in points. */
  readonly meanMove: number | undefined;
}

/** An account by one playbook, as far as two playbooks are compared. */
export interface Judged {
  readonly score: number | undefined;
  readonly classes: Readonly<Record<Scheme, string | undefined>>;
}

/** Value and classes of every account by a playbook; kept by the caller while only the other one changes. */
export function judge(accounts: readonly Account[], playbook: Playbook): readonly Judged[] {
  return accounts.map(judging(accounts, playbook));
}

/** The same one account at a time, for books too large to be judged in one go. */
export function judging(accounts: readonly Account[], playbook: Playbook): (account: Account) => Judged {
  const book = bookOf(accounts, playbook);
  return (account) => judgeOne(account, playbook, book);
}

/** Compares what two playbooks make of the same accounts, in the same order. */
export function playbookEffect(before: readonly Judged[], after: readonly Judged[]): PlaybookEffect {
  const moves = new Map<string, ClassMove>();
  let reclassed = 0;
  const scores: [number, number][] = [];
  for (const [at, old] of before.entries()) {
    const now = after[at] ?? old;
    const changed = SCHEMES.filter((scheme) => old.classes[scheme] !== now.classes[scheme]);
    if (changed.length > 0) reclassed += 1;
    for (const scheme of changed) {
      const [from, to] = [old.classes[scheme], now.classes[scheme]];
      const key = JSON.stringify([scheme, from ?? null, to ?? null]);
      moves.set(key, { scheme, from, to, count: (moves.get(key)?.count ?? 0) + 1 });
    }
    if (old.score !== undefined && now.score !== undefined) scores.push([old.score, now.score]);
  }
  return {
    accounts: before.length,
    reclassed,
    moves: [...moves.values()].sort((a, b) => b.count - a.count),
    meanBefore: mean(scores.map(([old]) => old)),
    meanAfter: mean(scores.map(([, now]) => now)),
    meanMove: mean(scores.map(([old, now]) => Math.abs(now - old))),
  };
}

function judgeOne(account: Account, playbook: Playbook, book: Book | undefined): Judged {
  const value = customerValue(account, playbook);
  const strengths = strengthsOf(account, compare(account, playbook));
  const classes = classify(account, value, withBookCuts(playbook, book), {
    strengths,
    band: book?.bandOf(account),
    attractiveness: ratedAttractiveness(account, playbook),
  });
  return {
    score: value.score,
    classes: Object.fromEntries(
      SCHEMES.map((scheme) => [scheme, nameOf(classes[scheme])]),
    ) as Judged['classes'],
  };
}

function nameOf(one: Classes[Scheme]): string | undefined {
  return typeof one === 'string' ? one : one?.name;
}

function mean(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
