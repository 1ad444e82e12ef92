import type { Account } from '../account/account.ts';
import { offScale } from '../competition/off-scale.ts';
import type { Rivalry } from '../competition/rivalry.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { LocalText, Message } from '../text/local-text.ts';
import type { Notice } from './notices.ts';

/** What is said of rivals and does not count, each with its place. METHODS 4. */
export function rivalNotices(
  account: Account,
  rivalry: Rivalry | undefined,
  competition: Playbook['competition'],
): readonly Notice[] {
  if (rivalry === undefined) return [];
  const about = (kind: 'refused' | 'strange') => rivalry.refused.filter((line) => line.kind === kind);
  const [refused, strange, wrong] = [about('refused'), about('strange'), offScale(account)];
  const unknown = unknownItems(account, competition);
  const notices: Notice[] = [];
  const tell = (code: Notice['code'], text: LocalText, values: Message['values']) =>
    notices.push({ code, fields: [], message: { text, values } });
  if (refused.length > 0)
    tell(
      'refused-source',
      {
        en: 'Left out, for their source must not be used: {lines}. Take only what is public or freely given.',
        'zh-CN': '因来源不得使用，以下内容未计入：{lines}。只采用公开或对方主动提供的信息。',
      },
      { lines: listed(refused.map((line) => `${line.about} (${line.source})`)) },
    );
  if (strange.length > 0)
    tell(
      'strange-source',
      {
        en: 'Left out until you say what kind of source it is: {lines}. Kinds that count: {allowed}.',
        'zh-CN': '来源类别不明，以下内容暂未计入：{lines}。可用的类别：{allowed}。',
      },
      {
        lines: listed(strange.map((line) => `${line.about} (${line.source})`)),
        allowed: listed(competition.sources.allowed),
      },
    );
  if (wrong.length > 0)
    tell(
      'off-scale',
      {
        en: 'Left out, for ratings run from 1 to 10: {lines}.',
        'zh-CN': '评分须为 1–10，以下内容未计入：{lines}。',
      },
      {
        lines: listed(
          wrong.map(({ item, provider, received }) => [item, provider, received].filter(Boolean).join(' ')),
        ),
      },
    );
  for (const { segment, sum, shares, overfull } of rivalry.shares)
    if (overfull)
      tell(
        'overfull-shares',
        {
          en: 'The market shares of {segment} add up to {sum}, more than the whole: {lines}. Nothing is read from them.',
          'zh-CN': '{segment}的市场份额合计 {sum}，超过 100%：{lines}。未据此计算。',
        },
        {
          segment:
            segment === undefined
              ? { kind: 'label', value: { en: 'the whole market', 'zh-CN': '整个市场' } }
              : { kind: 'text', value: segment },
          sum: { kind: 'ratio', value: sum },
          lines: listed(shares.map(({ provider }) => provider)),
        },
      );
  if (unknown.length > 0)
    tell(
      'unknown-item',
      {
        en: 'Ratings left out, for the scorecard in use lacks their items: {items}.',
        'zh-CN': '现用评分卡没有以下项目，其评分未计入：{items}。',
      },
      { items: listed(unknown) },
    );
  return notices;
}

function unknownItems(
  { rivals, factors, market }: Account,
  { scorecards, scorecard, factors: policy, market: rated }: Playbook['competition'],
): readonly string[] {
  const card = scorecards.find(({ id }) => id === scorecard);
  const strange = (
    items: readonly { readonly item: string }[] = [],
    known: readonly { readonly id: string }[],
  ) => {
    const ids = new Set(known.map(({ id }) => id));
    return items.flatMap(({ item }) => (ids.has(item) ? [] : item));
  };
  const of = (groups: readonly { readonly items: readonly { readonly id: string }[] }[] = []) =>
    groups.flatMap(({ items }) => items);
  return [
    ...strange(rivals?.ratings, of(card?.groups)),
    ...strange(factors?.ratings, of(policy.groups)),
    ...strange(market?.forces, rated.forces),
    ...strange(market?.pest, rated.pest),
  ];
}

function listed(names: readonly string[]) {
  return { kind: 'text', value: names.join(', ') } as const;
}
