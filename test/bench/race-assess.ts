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
  const assessments = assessAll(accounts);
  const facts = assessments.map(classFacts);
  const byRules = async (): Promise<ClassNames[]> => {
    const found: ClassNames[] = [];
    for (const each of facts) found.push(await classesByRules(engine, each));
    return found;
  };
  assert.deepEqual(await byRules(), assessments.map(classNames), 'both give every account the same classes');
  return race(() => assessAll(accounts), byRules, rounds);
}

function assessAll(accounts: readonly Account[]): Assessment[] {
  const book = bookOf(accounts, defaultPlaybook);
  return accounts.map((account) => assess(account, { playbook: defaultPlaybook, asOf: SAMPLE_DAY, book }));
}
