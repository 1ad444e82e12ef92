import type { PlaybookTemplate } from '../templates.ts';
import { scorecardOf } from './scorecard-of.ts';

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });

/**
 * Banking for companies. Profit is interest margin and fees, a late instalment is a warning and no habit, accounts and
 * payroll tie a customer for long, and standing with authorities counts.
 */
export const banking: PlaybookTemplate = {
  id: 'banking',
  label: text('Banking', '银行'),
  note: text(
    'Repayment is judged strictly; relations are long and tied by products; standing weighs more; credit risk is looked at earlier.',
    '还款从严评判；合作期长、靠多产品绑定；更看重社会与政策地位；更早关注信用风险。',
  ),
  patch: {
    name: 'Banking',
    valuation: {
      usualMargin: 0.45,
      dimensions: {
        current: {
          weight: 35,
          indicators: {
            profit: { weight: 55, label: text('Contribution after funding cost', '扣除资金成本后的贡献') },
            onTimePayment: {
              weight: 25,
              label: text('Repaid on time', '按时还款'),
              scale: { worst: 0.9 },
            },
            pullThrough: { label: text('Business brought by their chain', '供应链带动业务收入') },
          },
        },
        potential: {
          indicators: {
            headroom: { label: text('Fees and interest paid to other banks', '支付给他行的利息与费用') },
            walletGrowth: { label: text('Growth of fees and interest', '利息与费用增长') },
          },
        },
        loyalty: {
          indicators: {
            tenure: { weight: 15, scale: { best: 15 } },
            contract: { label: text('Facility still to run', '授信剩余期'), scale: { best: 36 } },
            agreement: { label: text('Strategic agreement with the bank', '银企战略合作协议') },
            switchingCost: { weight: 20, label: text('Cost of changing banks', '更换银行的成本') },
            productsHeld: { weight: 20, scale: { best: 8 } },
            satisfaction: { weight: 15 },
          },
        },
        influence: {
          weight: 20,
          indicators: {
            industryInfluence: { weight: 25 },
            policyInfluence: { weight: 25 },
          },
        },
      },
    },
    classification: { release: { highRating: 7 }, tier: { vipCurrent: 65 } },
    competition: {
      scorecard: 'banking',
      scorecards: {
        banking: scorecardOf('banking', text('Banking', '银行'), [
          [
            'offer',
            text('Offer', '产品'),
            [
              ['credit', text('Credit terms', '授信条件'), 15],
              ['cash', text('Cash management', '现金管理'), 15],
              ['range', text('Range', '产品种类'), 10],
            ],
          ],
          [
            'service',
            text('Service', '服务'),
            [
              ['approval', text('Time to approval', '审批时效'), 15],
              ['people', text('Relationship manager', '客户经理'), 10],
              ['digital', text('Digital channels', '线上渠道'), 15],
            ],
          ],
          [
            'standing',
            text('Standing', '地位'),
            [
              ['relations', text('Relations with their finance heads', '与财务负责人的关系'), 10],
              ['brand', text('Name and safety', '品牌与稳健'), 10],
            ],
          ],
        ]),
      },
    },
    care: {
      risk: {
        signals: { onTimePayment: { strength: 0.3, scale: { worst: 1, best: 0.9 } } },
      },
      norms: { complaint: { within: 24 }, 'written-reply': { within: 1 } },
    },
  },
};
