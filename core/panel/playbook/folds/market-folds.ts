import type { Playbook } from '../../../playbook/schema.ts';
import type { PolicyFold } from '../fields/policy-field.ts';
import { classesAt, namedLines, numberAt, QUESTION, t } from './field-makers.ts';

/** Five forces, PEST and SWOT. METHODS 4.8. */
export function marketFolds({ competition: { market } }: Playbook): readonly PolicyFold[] {
  return [
    {
      title: t('Five forces and PEST', '五力与 PEST'),
      summary: t('{forces} forces · {pest} trends', '{forces} 种力量 · {pest} 项环境因素'),
      values: { forces: market.forces.length, pest: market.pest.length },
      fields: [
        numberAt('competition.market.high', 'rating', 'A finding from (rating)', '达到几分算显著'),
        numberAt('competition.market.low', 'rating', 'It hinders us up to (rating)', '不超过几分算不利'),
        namedLines('competition.market.forces', t('Forces', '五力'), t('force', '力量'), [QUESTION]),
        namedLines(
          'competition.market.pest',
          t('Politics, economy, society, technology', '政策、经济、社会、技术'),
          t('trend', '因素'),
          [QUESTION],
        ),
      ],
    },
    {
      title: t('SWOT', 'SWOT 分析'),
      summary: t('{keep} lines kept in each quarter', '每个象限保留 {keep} 条'),
      values: { keep: market.keep },
      fields: [
        numberAt('competition.market.keep', 'weight', 'Lines kept in each quarter', '每个象限保留条数'),
        numberAt(
          'competition.market.opportunityFrom',
          'score',
          'Growth is an opportunity from (score)',
          '增长达到几分算机会',
        ),
        numberAt(
          'competition.market.threatFrom',
          'score',
          'Decline is a threat from (score)',
          '下滑达到几分算威胁',
        ),
        classesAt('competition.market.pairings', t('What pairs lead to', '组合策略')),
        {
          at: 'competition.market.lines',
          label: t('Sentences of the lines', '各条的措辞'),
          note: t('Names in braces are filled in from the facts.', '花括号中的名称由事实填入。'),
          kind: 'texts',
          long: true,
          keys: LINES,
        },
      ],
    },
  ];
}

const LINES = {
  lead: t('Where we lead', '我方领先'),
  trail: t('Where we trail', '我方落后'),
  whitespace: t('Products not sold yet', '空白产品'),
  winBack: t('To be won back', '可策反业务'),
  headroom: t('Room to grow', '可争取空间'),
  growth: t('Growth', '增长'),
  rivalThreat: t('Threat from rivals', '竞争威胁'),
  decline: t('Decline', '下滑'),
  force: t('A strong force', '强势力量'),
  helps: t('A trend that helps', '有利环境'),
  hinders: t('A trend that hinders', '不利环境'),
};
