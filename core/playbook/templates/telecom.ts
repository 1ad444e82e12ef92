import type { PlaybookTemplate } from '../templates.ts';

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });

/**
 * A provider of networks and communication services, the trade of the sources: its scorecard is METHODS 4.1.
 * Customers stay by what is wired, bundled and signed, so that weighs more than years and agreements.
 */
export const telecom: PlaybookTemplate = {
  id: 'telecom',
  label: text('Telecom', '电信运营商'),
  note: text(
    'Bundles, network switching cost and two-year contracts weigh more; the telecom scorecard; faults and complaints within a day.',
    '更看重融合业务、转网成本和两年期合同；使用电信评分卡；投诉一日内处理。',
  ),
  patch: {
    name: 'Telecom',
    valuation: {
      usualMargin: 0.35,
      dimensions: {
        current: {
          indicators: {
            profit: { weight: 60 },
            onTimePayment: { weight: 20, label: text('Bills paid on time', '按时缴费') },
          },
        },
        potential: {
          indicators: {
            headroom: {
              weight: 40,
              label: text('Communications spend we do not have yet', '尚未获得的通信支出'),
            },
            walletGrowth: { weight: 20, label: text('Growth of communications spend', '通信支出增长') },
          },
        },
        loyalty: {
          indicators: {
            tenure: { weight: 15, label: text('Years on our network', '在网年限') },
            contract: { weight: 20, scale: { best: 36 } },
            agreement: { weight: 10 },
            switchingCost: { weight: 20, label: text('Cost of changing networks', '转网成本') },
            productsHeld: {
              weight: 20,
              label: text('Services in use', '在用业务数'),
              scale: { best: 8 },
            },
            satisfaction: { weight: 15 },
          },
        },
      },
    },
    competition: { scorecard: 'telecom' },
    care: { norms: { complaint: { within: 24 }, 'written-reply': { within: 1 } } },
  },
};
