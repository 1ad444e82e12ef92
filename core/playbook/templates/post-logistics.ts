import type { PlaybookTemplate } from '../templates.ts';
import { scorecardOf } from './scorecard-of.ts';

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });

/**
 * Post, parcels, freight and warehousing. Margins are thin and volumes move within weeks: growth and felt service
 * weigh more, contracts are yearly tenders, and a carrier is changed without much ado.
 */
export const postLogistics: PlaybookTemplate = {
  id: 'post-logistics',
  label: text('Post and logistics', '邮政与物流'),
  note: text(
    'Thin margins and smaller money scales; growth and felt service weigh more; contracts of a year; losses of volume warn earlier.',
    '利润薄，金额标尺更小；更看重增长与服务感受；合同按一年计；业务量流失预警更早。',
  ),
  patch: {
    name: 'Post and logistics',
    valuation: {
      usualMargin: 0.12,
      moneyScale: { worst: 5_000, best: 5_000_000 },
      dimensions: {
        current: {
          indicators: {
            profit: { weight: 60, scale: { worst: 5_000, best: 3_000_000 } },
            onTimePayment: {
              weight: 25,
              label: text('Freight paid on time', '按时结算运费'),
              scale: { worst: 0.5 },
            },
            pullThrough: {
              weight: 15,
              label: text('Shipments brought by others', '带动的寄递收入'),
              scale: { worst: 5_000, best: 3_000_000 },
            },
          },
        },
        potential: {
          weight: 30,
          indicators: {
            headroom: {
              label: text('Shipping spend we do not have yet', '尚未获得的寄递支出'),
              scale: { worst: 5_000, best: 5_000_000 },
            },
            walletGrowth: {
              weight: 30,
              label: text('Growth of shipping spend', '寄递支出增长'),
              scale: { worst: -0.2, best: 0.4 },
            },
            customerGrowth: { weight: 15 },
          },
        },
        loyalty: {
          indicators: {
            tenure: { weight: 15, scale: { best: 8 } },
            contract: { scale: { best: 12 } },
            switchingCost: { weight: 10, label: text('Cost of changing carriers', '更换承运商的成本') },
            productsHeld: { label: text('Services in use', '在用业务数'), scale: { best: 5 } },
            satisfaction: { weight: 30 },
          },
        },
        influence: {
          weight: 10,
          indicators: {
            industryInfluence: { weight: 40 },
            policyInfluence: { weight: 10 },
          },
        },
      },
    },
    competition: {
      scorecard: 'logistics',
      scorecards: {
        logistics: scorecardOf('logistics', text('Post and logistics', '邮政与物流'), [
          [
            'network',
            text('Network', '网络'),
            [
              ['coverage', text('Coverage', '覆盖范围'), 15],
              ['transit', text('Transit time', '时限'), 15],
              ['lastMile', text('Last mile', '末端投递'), 10],
            ],
          ],
          [
            'service',
            text('Service', '服务'),
            [
              ['safety', text('Damage and loss', '破损与丢失'), 15],
              ['tracking', text('Tracking', '轨迹查询'), 10],
              ['claims', text('Claims', '理赔'), 10],
            ],
          ],
          [
            'terms',
            text('Terms', '合作条件'),
            [
              ['price', text('Price', '价格'), 15],
              ['integration', text('Fit with their systems', '与其系统的对接'), 10],
            ],
          ],
        ]),
      },
    },
    care: {
      risk: {
        signals: {
          revenueChange: { scale: { best: -0.2 } },
          daysSinceContact: { scale: { worst: 14, best: 60 } },
        },
      },
      norms: { complaint: { within: 24 }, 'written-reply': { within: 1 } },
    },
  },
};
