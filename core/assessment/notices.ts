import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field.ts';
import type { Rivalry } from '../competition/rivalry.ts';
import type { NeedsReading } from '../needs/needs-reading.ts';
import { stageReached } from '../pipeline/stage-reached.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { Message } from '../text/local-text.ts';
import type { Book } from './book.ts';
import { peopleNotices } from './people-notices.ts';
import { rivalNotices } from './rival-notices.ts';

/** A warning about the input, or a part that was left out with the reason. */
export interface Notice {
  readonly code:
    | 'wallet-below-revenue'
    | 'no-revenue-last-year'
    | 'no-date'
    | 'no-book'
    | 'fixed-cuts'
    | 'parent-loop'
    | 'parent-ambiguous'
    | 'unlike-years'
    | 'no-target'
    | 'contact-in-future'
    | 'refused-source'
    | 'strange-source'
    | 'off-scale'
    | 'overfull-shares'
    | 'reporting-loop'
    | 'unknown-level'
    | 'unknown-stage'
    | 'unknown-item'
    | 'unknown-currency';
  readonly message: Message;
  readonly fields: readonly FieldKey[];
}

interface NoticeContext {
  readonly asOf: string | undefined;
  readonly book: Book | undefined;
  readonly playbook: Playbook;
  readonly rivalry: Rivalry | undefined;
  readonly needs: NeedsReading | undefined;
}

/** What a reader should know before trusting the figures. Nothing is silent. */
export function noticesOf(
  account: Account,
  { asOf, book, playbook, rivalry, needs }: NoticeContext,
): readonly Notice[] {
  const notices: Notice[] = [
    ...rivalNotices(account, rivalry, playbook.competition),
    ...peopleNotices(needs?.organisation),
    ...stageNotices(account.opportunities, playbook.pipeline),
    ...currencyNotices(account.opportunities),
  ];
  const { target } = playbook.pipeline;
  const { fields, opportunities } = account;
  const { wallet, revenue, revenueLastYear, lastContact } = fields;
  if (wallet !== undefined && revenue !== undefined && wallet < revenue) {
    notices.push({
      code: 'wallet-below-revenue',
      fields: ['wallet', 'revenue'],
      message: {
        text: {
          en: 'The wallet ({wallet}) is smaller than the revenue from us ({revenue}): room to grow counts as 0. Check the unit.',
          'zh-CN': '客户总支出（{wallet}）小于在我方的收入（{revenue}）：增长空间按 0 计。请核对单位。',
        },
        values: { wallet: { kind: 'money', value: wallet }, revenue: { kind: 'money', value: revenue } },
      },
    });
  }
  if (revenueLastYear !== undefined && revenueLastYear <= 0) {
    notices.push({
      code: 'no-revenue-last-year',
      fields: ['revenueLastYear'],
      message: plain(
        'Last year’s revenue is 0 or less, so no change on last year can be told.',
        '上年收入不大于 0，无法计算同比变化。',
      ),
    });
  }
  if (asOf !== undefined && lastContact !== undefined && lastContact > asOf) {
    notices.push({
      code: 'contact-in-future',
      fields: ['lastContact'],
      message: plain(
        'The last contact lies in the future; it counts as today.',
        '最近联系日期在未来，按今天计。',
      ),
    });
  }
  if (asOf === undefined) {
    notices.push({
      code: 'no-date',
      fields: lastContact === undefined ? [] : ['lastContact'],
      message: plain(
        'No date was given: due dates, days since contact, funnel layers and conclusions are left out.',
        '未给出日期：到期日、距联系天数、漏斗层级与结论均未计算。',
      ),
    });
  }
  if (target === undefined && opportunities !== undefined && opportunities.length > 0) {
    notices.push({
      code: 'no-target',
      fields: [],
      message: plain(
        'The model sets no target for the period: opportunities are not graded A, B or C.',
        '策略手册未设定本期目标：商机不分 A、B、C 级。',
      ),
    });
  }
  if (book === undefined) {
    notices.push({
      code: 'no-book',
      fields: [],
      message: plain(
        'Whether it is one of your largest accounts cannot be told without the rest of your book.',
        '没有其他客户作比较，无法判断它是否属于您最大的客户。',
      ),
    });
  }
  if (book === undefined && playbook.classification.cutsBy === 'median') {
    notices.push({
      code: 'fixed-cuts',
      fields: [],
      message: {
        text: {
          en: 'The model divides classes at the medians of your book. Without a book of at least {count} accounts its fixed dividing lines hold.',
          'zh-CN': '策略手册以客户簿的中位数为分类界线；客户不足 {count} 个时，按固定界线分类。',
        },
        values: { count: { kind: 'count', value: playbook.bookFrom } },
      },
    });
  }
  return notices;
}

function plain(en: string, zh: string): Message {
  return { text: { en, 'zh-CN': zh }, values: {} };
}

/** What is still in another currency had no rate. */
function currencyNotices(deals: Account['opportunities'] = []): Notice[] {
  const foreign = new Set(deals.flatMap(({ currency }) => currency ?? []));
  if (foreign.size === 0) return [];
  return [
    {
      code: 'unknown-currency',
      fields: [],
      message: {
        text: {
          en: 'The model has no rate for these currencies, so the amounts of deals in them are left out: {currencies}.',
          'zh-CN': '策略手册中没有这些币种的汇率，相应商机的金额未计入：{currencies}。',
        },
        values: { currencies: { kind: 'text', value: [...foreign].join(', ') } },
      },
    },
  ];
}

/** A stage that the playbook does not know leaves the win rate at 0: that must not look like a finding. */
function stageNotices(deals: Account['opportunities'] = [], { stages }: Playbook['pipeline']): Notice[] {
  const unknown = deals.flatMap(({ stage, evidence }) =>
    stage === undefined || evidence !== undefined || stageReached(stage, stages) !== undefined ? [] : [stage],
  );
  if (unknown.length === 0) return [];
  return [
    {
      code: 'unknown-stage',
      fields: [],
      message: {
        text: {
          en: 'What these stages stand for is not in the playbook, so the win rate of their deals counts as 0: {stages}.',
          'zh-CN': '策略手册中没有这些销售阶段的含义，其商机赢单率按 0 计：{stages}。',
        },
        values: { stages: { kind: 'text', value: [...new Set(unknown)].join(', ') } },
      },
    },
  ];
}
