import type { Playbook } from '../../../playbook/schema.ts';
import type { PolicyFold } from '../fields/policy-field.ts';
import { classesAt, heading, NAME, numberAt, optionsOf, t } from './field-makers.ts';

/** The ladder of deals, their layers and what to do about them. METHODS 5. */
export function dealFolds({ pipeline }: Playbook): readonly PolicyFold[] {
  const { layers, ownRates } = pipeline;
  return [
    {
      title: t('Win-rate ladder', '赢单率阶梯'),
      summary: t('own rates from {from} closed deals', '{from} 个已结商机后用自有赢单率'),
      values: { from: ownRates.from },
      fields: [
        {
          at: 'pipeline.rungs',
          label: t('Rungs', '阶梯'),
          note: t(
            'From so many closed deals on, your own rates take the place of these; a rung then counts as so many deals more.',
            '已结商机达到下列数量后，以自有赢单率代替；阶梯赢单率按若干个商机计入。',
          ),
          kind: 'rows',
          named: 'label',
          beside: { at: 'winRate', label: t('Win rate', '赢单率'), number: 'share' },
          fields: [NAME, { at: 'checks', label: t('Check', '检查项'), kind: 'texts' }],
        },
        numberAt(
          'pipeline.ownRates.from',
          'weight',
          'Own rates from closed deals',
          '自有赢单率所需已结商机数',
        ),
        numberAt(
          'pipeline.ownRates.ladderCountsAs',
          'number',
          'The ladder counts as deals',
          '阶梯赢单率折合商机数',
        ),
      ],
    },
    {
      title: t('Layers and health of the funnel', '漏斗分层与健康度'),
      summary: t(
        'bottom up to {bottom} weeks, middle up to {middle}',
        '{bottom} 周内为底层，{middle} 周内为中层',
      ),
      values: { bottom: layers.bottomWeeks, middle: layers.middleWeeks },
      fields: [
        heading('Layers', '分层'),
        numberAt(
          'pipeline.layers.bottomWeeks',
          'number',
          'Bottom: closes within (weeks)',
          '底层：几周内签约',
        ),
        numberAt(
          'pipeline.layers.middleWeeks',
          'number',
          'Middle: closes within (weeks)',
          '中层：几周内签约',
        ),
        {
          at: 'pipeline.period',
          label: t('The target is for a calendar', '目标按自然期间'),
          kind: 'choice',
          options: optionsOf({
            month: t('month', '月'),
            quarter: t('quarter', '季度'),
            year: t('year', '年'),
          }),
        },
        heading('Health', '健康度'),
        numberAt(
          'pipeline.health.crisisShare',
          'share',
          'Crisis below this share of the target',
          '危机：加权金额低于剩余目标的比例',
        ),
        numberAt(
          'pipeline.health.fewestOpen',
          'weight',
          'Crisis with fewer open deals than',
          '危机：在谈商机少于',
        ),
        numberAt(
          'pipeline.health.stuckWeeks',
          'number',
          'Stuck: weeks in one layer',
          '停滞：在同一层超过几周',
        ),
        numberAt(
          'pipeline.health.stuckShare',
          'share',
          'Stuck from this share of deals',
          '停滞：商机占比起点',
        ),
        {
          at: 'pipeline.texts.layer',
          label: t('Names of the layers', '分层名称'),
          kind: 'texts',
          keys: LAYERS,
        },
        {
          at: 'pipeline.texts.health',
          label: t('Names of the states', '健康度名称'),
          kind: 'texts',
          keys: HEALTH,
        },
      ],
    },
    {
      title: t('Conclusions and tactics', '商机结论与战术'),
      summary: t('in both languages', '中英文'),
      fields: [
        numberAt('pipeline.askWinRate', 'share', 'Ask and follow from win rate', '询问关注：赢单率起点'),
        numberAt('pipeline.highWinRate', 'share', 'A win rate is high from', '赢单率达到多少算高'),
        classesAt('pipeline.texts.move', t('Conclusions', '结论')),
        classesAt('pipeline.texts.tactic', t('Tactics', '战术')),
        classesAt('pipeline.texts.project', t('Kinds of new project', '新项目类型')),
      ],
    },
  ];
}

const LAYERS = {
  top: t('Far from closing', '距签约尚远'),
  middle: t('In between', '居中'),
  bottom: t('Close to closing', '即将签约'),
  overdue: t('Past its date', '已过预计日期'),
  unscheduled: t('Without a date', '没有预计日期'),
};
const HEALTH = {
  crisis: t('Too little to reach the target', '不足以完成目标'),
  'no stamina': t('Nothing new behind it', '后续商机不足'),
  stuck: t('Nothing moves on', '长期不推进'),
  healthy: t('Enough for the target', '足以完成目标'),
  fair: t('In between', '介于两者之间'),
};
