import type { Account } from '../account/account.ts';
import type { Message } from '../text/local-text.ts';
import type { Notice } from './notices.ts';

/** Accounts that are, over some steps, their own parent. */
export function parentLoop(
  loop: readonly Account[],
  below: readonly Account[],
  placeOf: ReadonlyMap<Account, number>,
): Notice {
  const named = (accounts: readonly Account[]) => ({
    kind: 'text' as const,
    value: accounts.map((account) => nameOf(account, placeOf)).join(', '),
  });
  const text: Message['text'] =
    below.length === 0
      ? {
          en: 'These accounts name each other as parent, so they are in no group: {loop}. Correct the parent of one of them.',
          'zh-CN': '以下客户互为上级，无法归入集团：{loop}。请更正其中一个的上级客户。',
        }
      : {
          en: 'These accounts name each other as parent, so they are in no group: {loop}; nor are those below them: {below}. Correct the parent of one of them.',
          'zh-CN':
            '以下客户互为上级，无法归入集团：{loop}；其下级客户也未归入：{below}。请更正其中一个的上级客户。',
        };
  return {
    code: 'parent-loop',
    fields: ['parent'],
    message: { text, values: { loop: named(loop), below: named(below) } },
  };
}

/** Parents that several accounts of the book could be. */
export function ambiguousParent(accounts: readonly Account[]): readonly Notice[] {
  const parents = [...new Set(accounts.flatMap(({ fields }) => fields.parent ?? []))];
  return parents.map((parent) => ({
    code: 'parent-ambiguous',
    fields: ['parent'],
    message: {
      text: {
        en: 'Several accounts are called “{parent}”, so the group stands without the parent’s own record. Give the parent’s account ID instead of its name.',
        'zh-CN': '有多个客户名为“{parent}”，该集团未计入上级客户自身。请在上级客户栏填写客户编号，而非名称。',
      },
      values: { parent: { kind: 'text', value: parent } },
    },
  }));
}

/** Two years that are not known for the same members must not be compared. */
export function notCompared(): Notice {
  return {
    code: 'unlike-years',
    fields: ['revenue', 'revenueLastYear'],
    message: {
      text: {
        en: 'Last year’s revenue is known for other members of the group than this year’s, so the two are not compared.',
        'zh-CN': '集团成员中，已知上年收入与已知本年收入的客户不一致，因此不作同比。',
      },
      values: {},
    },
  };
}

function nameOf(account: Account, placeOf: ReadonlyMap<Account, number>): string {
  const { name, id } = account.fields;
  const place = placeOf.get(account);
  return name ?? id ?? (place === undefined ? '' : `#${place + 1}`);
}
