import type { AccountFields } from '../account/account.ts';
import type { ActionRule, Playbook } from '../playbook/schema.ts';
import type { Message } from '../text/local-text.ts';
import type { Action, RefusedAction } from './action.ts';

/**
 * Holds back price actions that would take profit below 0. METHODS section 9, after [002].
 *
 * @param profit Money a year; with profit unknown nothing can be refused. A loss refuses whatever the revenue.
 */
export function refusePrice(
  actions: readonly Action[],
  fields: AccountFields,
  profit: number | undefined,
  playbook: Playbook,
): { readonly kept: readonly Action[]; readonly refused: readonly RefusedAction[] } {
  const cuts = priceCuts(playbook.actions.rules);
  const kept: Action[] = [];
  const refused: RefusedAction[] = [];
  for (const action of actions) {
    const cut = cuts.get(action.rule);
    const { revenue } = fields;
    if (
      cut === undefined ||
      cut === 0 ||
      profit === undefined ||
      (profit >= 0 && (revenue === undefined || profit - cut * revenue >= 0))
    )
      kept.push(action);
    else
      refused.push({
        rule: action.rule,
        title: action.title,
        reason: reason(cut, profit, revenue),
      });
  }
  return { kept, refused };
}

// The rules are the playbook's, and every account of a book asks.
const known = new WeakMap<readonly ActionRule[], ReadonlyMap<string, number | undefined>>();

function priceCuts(rules: readonly ActionRule[]): ReadonlyMap<string, number | undefined> {
  const cuts = known.get(rules) ?? new Map(rules.map(({ id, priceCut }) => [id, priceCut]));
  known.set(rules, cuts);
  return cuts;
}

function reason(cut: number, before: number, revenue: number | undefined): Message {
  if (revenue === undefined) {
    return {
      text: {
        en: 'Profit is {before} a year already: there is nothing to give up.',
        'zh-CN': '年利润已为 {before}，没有让价空间。',
      },
      values: { before: { kind: 'money', value: before } },
    };
  }
  const after = before - cut * revenue;
  return {
    text: {
      en: 'Giving up {cut} of revenue would take profit from {before} to {after} a year.',
      'zh-CN': '让出收入的 {cut} 会使年利润从 {before} 降到 {after}。',
    },
    values: {
      cut: { kind: 'ratio', value: cut },
      before: { kind: 'money', value: before },
      after: { kind: 'money', value: after },
    },
  };
}
