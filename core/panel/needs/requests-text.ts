import type { LocalText } from '../../text/local-text.ts';

/** Words for requests that could not be served when they came. */
export const requestsText = {
  title: t('Waiting requests', '待满足的需求'),
  hint: t(
    'What they asked for and we cannot serve yet. It comes up again when its day comes, or when its product opens in your model.',
    '客户提出、我方暂不能满足的需求。到可满足之日，或所需产品在策略手册中开放后，会再次提醒。',
  ),
  wait: t('{count} {count:request waits|requests wait}', '{count} 项需求待满足'),
  now: t('{count} {count:request|requests} can be served now', '{count} 项待满足需求现可满足'),
  canNow: t('{count} can be served now', '{count} 项现可满足'),
  add: t('Add a request', '添加待满足的需求'),
  what: t('What they asked for', '客户的要求'),
  whatNeeded: t('Say what they asked for.', '请填写客户的要求。'),
  product: t('Product that would serve it', '能满足它的产品'),
  askedOn: t('Asked on, if not today', '提出日期（留空为今天）'),
  from: t('Can be served from', '可满足起始日'),
  unnamed: t('Request of {date}', '{date} 提出的需求'),
  asked: t('asked on {date}', '{date} 提出'),
  by: t('with {product}', '所需产品：{product}'),
  open: t('can be served', '现可满足'),
  waits: t('not yet', '暂不能满足'),
  sinceDay: t('can be served since {date}', '{date} 起已可满足'),
  fromDay: t('can be served from {date}', '{date} 起可满足'),
  waitsFor: t('waits for {product}', '等待产品：{product}'),
  unknown: t('nobody knows from when', '可满足日期未知'),
  served: t('Served', '已满足'),
  servedFor: t('Served: {what}', '已满足：{what}'),
  servedSaid: t('Served: {what}.', '已满足：{what}。'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
