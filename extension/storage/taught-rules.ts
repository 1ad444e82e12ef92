import type { TaughtRule } from '../teaching/taught-rule.ts';
import type { Store } from './open-store.ts';

/** A taught rule as this browser keeps it. */
export interface StoredRule {
  readonly rule: TaughtRule;
  /** ISO moment at which it was taught or taken from a file. */
  readonly taught: string;
  /** The record on which it was pointed at; absent for one from a file. */
  readonly record?: string;
  /** It was seen on another record, and the user kept it. */
  readonly tried?: true;
}

export type RuleKey = readonly [origin: string, pattern: string, of: string];

export function ruleKey({ origin, pattern, of }: TaughtRule): [string, string, string] {
  return [origin, pattern, of];
}

/** By site, kind of page and what is read. */
export function listRules(store: Store): Promise<StoredRule[]> {
  return store.getAll('taught');
}

/** Keeps rules, each in the place of an earlier one for the same thing, all or none. */
export async function keepRules(store: Store, rules: readonly StoredRule[]): Promise<void> {
  const change = store.transaction('taught', 'readwrite');
  for (const rule of rules) void change.store.put(rule);
  await change.done;
}

export async function dropRules(store: Store, keys: readonly RuleKey[]): Promise<void> {
  const change = store.transaction('taught', 'readwrite');
  for (const [origin, pattern, of] of keys) void change.store.delete([origin, pattern, of]);
  await change.done;
}
