import type { Playbook, Scale } from '../schema.ts';

const money: Scale = { kind: 'log', worst: 10_000, best: 10_000_000 };
const rated: Scale = { kind: 'linear', worst: 1, best: 10 };

/** METHODS section 2. The four dimensions are the source's; weights and scales are ours. */
export const valuation: Playbook['valuation'] = {
  dimensions: {
    current: {
      label: { en: 'Current', 'zh-CN': '当前价值' },
      weight: 40,
      indicators: {
        profit: { label: { en: 'Profit', 'zh-CN': '利润' }, weight: 65, scale: money },
        onTimePayment: {
          label: { en: 'Paid on time', 'zh-CN': '按时缴费' },
          weight: 15,
          scale: { kind: 'linear', worst: 0.6, best: 1 },
        },
        pullThrough: { label: { en: 'Pull-through revenue', 'zh-CN': '连带收入' }, weight: 20, scale: money },
      },
    },
    potential: {
      label: { en: 'Potential', 'zh-CN': '潜在价值' },
      weight: 25,
      indicators: {
        headroom: {
          label: { en: 'Wallet we do not have yet', 'zh-CN': '尚未获得的支出' },
          weight: 35,
          scale: money,
        },
        walletGrowth: {
          label: { en: 'Wallet growth', 'zh-CN': '支出增长' },
          weight: 25,
          scale: { kind: 'linear', worst: -0.1, best: 0.3 },
        },
        customerGrowth: {
          label: { en: 'Customer’s growth', 'zh-CN': '客户业绩增长' },
          weight: 20,
          scale: { kind: 'linear', worst: -0.1, best: 0.3 },
        },
        offerFit: { label: { en: 'Offer fit', 'zh-CN': '产品匹配度' }, weight: 20, scale: rated },
      },
    },
    loyalty: {
      label: { en: 'Loyalty', 'zh-CN': '忠诚度' },
      weight: 20,
      indicators: {
        tenure: {
          label: { en: 'Tenure', 'zh-CN': '合作年限' },
          weight: 20,
          scale: { kind: 'linear', worst: 0, best: 10 },
        },
        contract: {
          label: { en: 'Contract still to run', 'zh-CN': '合同剩余期' },
          weight: 15,
          scale: { kind: 'linear', worst: 0, best: 24 },
        },
        agreement: {
          label: { en: 'Mutual agreement', 'zh-CN': '互惠协议' },
          weight: 15,
          scale: { kind: 'steps', steps: { no: 0, yes: 100 } },
        },
        switchingCost: { label: { en: 'Switching cost', 'zh-CN': '转网成本' }, weight: 15, scale: rated },
        productsHeld: {
          label: { en: 'Products held', 'zh-CN': '在用产品数' },
          weight: 15,
          scale: { kind: 'linear', worst: 1, best: 6 },
        },
        satisfaction: {
          label: { en: 'Satisfaction', 'zh-CN': '满意度' },
          weight: 20,
          scale: { kind: 'linear', worst: 0.6, best: 1.1 },
        },
      },
    },
    influence: {
      label: { en: 'Influence', 'zh-CN': '影响力' },
      weight: 15,
      indicators: {
        industryInfluence: {
          label: { en: 'Industry influence', 'zh-CN': '行业影响力' },
          weight: 30,
          scale: rated,
        },
        socialStatus: { label: { en: 'Social status', 'zh-CN': '社会地位' }, weight: 20, scale: rated },
        policyInfluence: {
          label: { en: 'Policy influence', 'zh-CN': '政策影响力' },
          weight: 20,
          scale: rated,
        },
        chainRole: {
          label: { en: 'Role in the value chain', 'zh-CN': '价值链地位' },
          weight: 30,
          scale: { kind: 'steps', steps: { headquarters: 100, key: 60, ordinary: 20 } },
        },
      },
    },
  },
  usualMargin: 0.3,
  walletShareOfTurnover: {},
  discountRate: 0.1,
  moneyScale: money,
};
