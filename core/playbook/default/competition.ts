import type { Playbook, Scorecard } from '../schema.ts';
import { factors } from './factors.ts';
import { market } from './market.ts';
import { evidence, rivals, sourceWords } from './rivals.ts';

/**
 * METHODS 4.1 and 4.9. The telecom card and its weights are the source's, their pairing ours; the generic card is
 * ours; of the value chain the parts are the source's, even weights ours: the lower the cost, the higher the rating.
 */
export const competition: Playbook['competition'] = {
  scorecard: 'generic',
  scorecards: [
    card('generic', 'Any trade', '通用', [
      [
        'offer',
        'Offer',
        '产品',
        [
          ['quality', 'Quality', '质量', 15],
          ['range', 'Range', '品类', 10],
          ['price', 'Price', '价格', 15],
        ],
      ],
      [
        'service',
        'Service',
        '服务',
        [
          ['response', 'Response time', '响应速度', 10],
          ['people', 'People', '人员', 10],
          ['delivery', 'Timely delivery', '按时交付', 10],
        ],
      ],
      [
        'standing',
        'Standing',
        '地位',
        [
          ['relations', 'Relations with deciders', '决策层关系', 15],
          ['brand', 'Brand', '品牌', 5],
          ['integration', 'Fit with their systems', '与其系统的契合', 10],
        ],
      ],
    ]),
    card('telecom', 'Telecom', '电信', [
      [
        'network',
        'Network resources',
        '网络资源',
        [
          ['mobile', 'Mobile', '移动', 10],
          ['fixed', 'Fixed voice', '固话', 10],
          ['internet', 'Internet', '互联网', 5],
          ['data', 'Data', '数据', 10],
          ['range', 'Range of services', '业务种类', 10],
        ],
      ],
      [
        'management',
        'Management support',
        '管理支撑',
        [
          ['customers', 'Customer resources', '客户资源', 10],
          ['organisation', 'Organisation', '组织', 5],
          ['people', 'People', '人员', 10],
        ],
      ],
      [
        'market',
        'Market development',
        '市场拓展',
        [
          ['salesforce', 'Sales force', '销售队伍', 10],
          ['partners', 'Partner integration', '合作伙伴整合', 5],
          ['brand', 'Brand', '品牌', 10],
          ['channels', 'Channels', '渠道', 5],
        ],
      ],
    ]),
    card('value-chain', 'Value chain by cost', '价值链成本', [
      ['production', 'Production', '生产', [['production', 'Production cost', '生产成本', 10]]],
      ['sales', 'Sales', '销售', [['sales', 'Cost of selling', '销售成本', 10]]],
      ['people', 'People', '人员', [['people', 'Cost of people', '人力成本', 10]]],
      ['research', 'Research', '研发', [['research', 'Cost of research', '研发成本', 10]]],
      ['finance', 'Finance', '财务', [['finance', 'Cost of finance', '财务成本', 10]]],
    ]),
  ],
  trail: 3,
  rankedFrom: 0.5,
  sources: {
    allowed: ['public', 'given by the rival', 'customer’s own words', 'market research'],
    refused: ['posing as a customer', 'planted insider', 'job interview', 'unpublished document'],
    words: sourceWords,
  },
  evidence,
  factors,
  rivals,
  market,
};

type Row = readonly [id: string, en: string, zh: string, weight: number];

function card(
  id: string,
  en: string,
  zh: string,
  groups: readonly (readonly [string, string, string, readonly Row[]])[],
): Scorecard {
  return {
    id,
    label: { en, 'zh-CN': zh },
    groups: groups.map(([groupId, groupEn, groupZh, items]) => ({
      id: groupId,
      label: { en: groupEn, 'zh-CN': groupZh },
      items: items.map(([item, itemEn, itemZh, weight]) => ({
        id: item,
        label: { en: itemEn, 'zh-CN': itemZh },
        weight,
      })),
    })),
  };
}
