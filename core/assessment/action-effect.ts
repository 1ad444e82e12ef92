import type { Account } from '../account/account.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { LocalText } from '../text/local-text.ts';
import { assess } from './assess.ts';
import { bookOf } from './book.ts';

/** What is suggested for one account, the first on the first screen. */
export interface Suggested {
  readonly first: readonly string[];
  /** Id of each suggestion, with the rule that raised it. */
  readonly all: ReadonlyMap<string, SuggestedRule>;
}

interface SuggestedRule {
  /** A question is told from other questions. */
  readonly rule: string;
  /** Names in braces stand for facts. */
  readonly title: LocalText;
}

/** How often a rule is raised by another playbook that was not by the first, and the other way round. */
export interface RuleMove extends SuggestedRule {
  readonly more: number;
  readonly fewer: number;
}

/** What another playbook would suggest for the same accounts. */
export interface ActionEffect {
  readonly accounts: number;
  /** Accounts whose first screen shows other actions, or in another order. */
  readonly changed: number;
  /** The most frequent first. */
  readonly moves: readonly RuleMove[];
}

/** What a playbook suggests on a day, one account at a time; the book is looked at whole. */
export function suggesting(
  book: readonly Account[],
  playbook: Playbook,
  asOf: string,
): (account: Account) => Suggested {
  const around = bookOf(book, playbook);
  return (account) => {
    const { actions } = assess(account, { playbook, asOf, book: around });
    return {
      first: actions.slice(0, playbook.actions.shown).map(({ id }) => id),
      all: new Map(
        actions.map(({ id, rule, title, asks }) => [
          id,
          { rule: asks === undefined ? rule : id, title: title.text },
        ]),
      ),
    };
  };
}

/** Compares what two playbooks suggest for the same accounts, in the same order. */
export function actionEffect(before: readonly Suggested[], after: readonly Suggested[]): ActionEffect {
  const moves = new Map<string, RuleMove>();
  const count = ({ rule, title }: SuggestedRule, more: number, fewer: number) => {
    const own = moves.get(rule);
    moves.set(rule, { rule, title, more: (own?.more ?? 0) + more, fewer: (own?.fewer ?? 0) + fewer });
  };
  let changed = 0;
  for (const [at, old] of before.entries()) {
    const now = after[at] ?? old;
    if (old.first.join('\n') !== now.first.join('\n')) changed += 1;
    for (const [id, raised] of now.all) if (!old.all.has(id)) count(raised, 1, 0);
    for (const [id, raised] of old.all) if (!now.all.has(id)) count(raised, 0, 1);
  }
  return {
    accounts: before.length,
    changed,
    moves: [...moves.values()].sort((a, b) => b.more + b.fewer - a.more - a.fewer),
  };
}
