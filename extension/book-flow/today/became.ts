import type { Action } from '../../../core/actions/action.ts';
import { type HitRate, hitRates } from '../../../core/actions/hit-rate.ts';
import { partsOf } from '../../../core/actions/parts-of.ts';
import type { RememberedAction } from '../../../core/actions/remembered-action.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { LocalText } from '../../../core/text/local-text.ts';
import type { BookAccount } from '../book-account.ts';

/** What became of one rule's suggestions, with what it says. */
export interface RuleFate extends HitRate {
  /** With its places still open; undefined for the questions, which no rule asks. */
  readonly title: LocalText | undefined;
}

/** A suggestion that stays quiet at an account, because it was dismissed. */
export interface MutedAction {
  readonly row: BookAccount;
  readonly action: Action;
  readonly word: RememberedAction;
}

export interface Became {
  readonly rates: readonly RuleFate[];
  /** The latest first. */
  readonly muted: readonly MutedAction[];
}

/**
 * What became of the suggestions at these accounts. What norms and promises ask for is marked where it happened, not
 * remembered, so it has no rate.
 */
export function becameOf(
  rows: readonly BookAccount[],
  remembered: readonly RememberedAction[],
  playbook: Playbook,
): Became {
  const accounts = new Map(rows.map((row) => [row.stored.key, row]));
  const rules = new Map(playbook.actions.rules.map((rule) => [rule.id, rule]));
  const here = remembered.filter(({ account }) => accounts.has(account));
  const rates = hitRates(here.filter(({ rule }) => rules.get(rule)?.per !== 'duty')).map((rate) => ({
    ...rate,
    title: rules.get(rate.rule)?.title,
  }));
  const muted = here
    .filter(({ state }) => state === 'dismissed')
    .flatMap((word): MutedAction[] => {
      const row = accounts.get(word.account);
      const action = row?.assessment.actions.flatMap(partsOf).find(({ id }) => id === word.action);
      // One whose facts have changed is suggested again by itself.
      if (row === undefined || action === undefined || row.open?.flatMap(partsOf).includes(action) === true)
        return [];
      return [{ row, action, word }];
    });
  return { rates, muted: muted.sort(byTime) };
}

function byTime({ word: a }: MutedAction, { word: b }: MutedAction): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return `${a.account} ${a.action}` < `${b.account} ${b.action}` ? -1 : 1;
}
