import assert from 'node:assert/strict';
import type { Account } from '../../core/account/account.ts';
import { assess } from '../../core/assessment/assess.ts';
import type { Assessment } from '../../core/assessment/assessment.ts';
import { bookOf } from '../../core/assessment/book.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { SAMPLE_DAY } from '../../core/sample/sample-book.ts';
import { type ClassNames, classEngine, classesByRules, classFacts, classNames } from './class-rules.ts';
import { race, type Timing } from './measure.ts';

/** Everything that assess() finds, against a general rule engine that finds three classes from ready-made scores. */
export async function raceAssess(
  accounts: readonly Account[],
  rounds: number,
): Promise<readonly [Timing, Timing]> {
  const engine = classEngine(defaultPlaybook);
  const facts = assessed(accounts, classFacts);
  const byUs = () => assessed(accounts, classNames);
  const byRules = async (): Promise<ClassNames[]> => {
    const found: ClassNames[] = [];
    for (const each of facts) found.push(await classesByRules(engine, each));
    return found;
  };
  assert.deepEqual(await byRules(), byUs(), 'both give every account the same classes');
  return race(byUs, byRules, rounds);
}

/** Assesses every account and keeps only what is asked for, as the rule engine keeps only its classes. */
function assessed<T>(accounts: readonly Account[], keep: (assessment: Assessment) => T): T[] {
  const book = bookOf(accounts, defaultPlaybook);
  return accounts.map((account) =>
    keep(assess(account, { playbook: defaultPlaybook, asOf: SAMPLE_DAY, book })),
  );
}
