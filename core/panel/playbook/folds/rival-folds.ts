import type { Playbook } from '../../../playbook/schema.ts';
import { sourceNames } from '../../rivals/rating-source-text.ts';
import type { PolicyFold } from '../fields/policy-field.ts';
import { classesAt, groupedLines, namedLines, numberAt, t } from './field-makers.ts';

/** What is noted of rivals, and how sure it is. METHODS 4.2, 4.4–4.6, 4.9. */
export function rivalFolds({ competition }: Playbook): readonly PolicyFold[] {
  const { rivals, sources, evidence } = competition;
  return [
    {
      title: t('Rival cards and positions', '对手卡与竞争地位'),
      summary: t('{count} main rivals', '{count} 个主要对手'),
      values: { count: rivals.main },
      fields: [
        numberAt('competition.rivals.main', 'weight', 'Main rivals', '主要对手数'),
        numberAt(
          'competition.rivals.challengerShare',
          'share',
          'Challenger: share of the leader’s',
          '挑战者：达到领导者份额的比例',
        ),
        numberAt(
          'competition.rivals.challengerBehind',
          'number',
          'Challenger: at most behind (points)',
          '挑战者：总分最多落后（分）',
        ),
        groupedLines(
          'competition.rivals.card',
          t('The card', '对手卡'),
          namedLines('items', t('Lines', '条目'), t('line', '条目')),
        ),
        classesAt('competition.rivals.places', t('Places', '市场地位')),
        classesAt('competition.rivals.positions', t('Positions', '竞争定位')),
        classesAt('competition.rivals.stances', t('Stances towards a rival', '对对手的态度')),
        classesAt('competition.rivals.reactions', t('How rivals react', '对手反应模式')),
      ],
    },
    {
      title: t('Value for the price', '价值与价格之比'),
      summary: t(
        'quality {quality} · function {function} · image {image}',
        '质量 {quality} · 功能 {function} · 形象 {image}',
      ),
      values: rivals.valueWeights,
      fields: [
        numberAt('competition.rivals.valueWeights.quality', 'weight', 'Weight of quality', '质量权重'),
        numberAt('competition.rivals.valueWeights.function', 'weight', 'Weight of function', '功能权重'),
        numberAt('competition.rivals.valueWeights.image', 'weight', 'Weight of image', '形象权重'),
      ],
    },
    {
      title: t('Sources and their age', '信息来源与时效'),
      summary: t('fresh for {days} days', '{days} 天内为新'),
      values: { days: evidence.freshDays },
      fields: [
        numberAt('competition.evidence.freshDays', 'number', 'As good as new for (days)', '几天内视为最新'),
        numberAt(
          'competition.evidence.halfLifeDays',
          'number',
          'Half as sure after (further days)',
          '此后每几天可信度减半',
        ),
        numberAt(
          'competition.evidence.undated',
          'share',
          'Left where the day is not noted',
          '未注日期时的可信度',
        ),
        numberAt(
          'competition.evidence.unsourced',
          'share',
          'Left where the source is not noted',
          '未注来源时的可信度',
        ),
        {
          at: 'competition.sources.words',
          label: t('Words that tell the kind of source', '辨认来源类别的词语'),
          note: t(
            'Which kinds are refused is a matter of ethics and stands fixed.',
            '哪些来源不予采用属于职业操守，不可更改。',
          ),
          kind: 'names by key',
          keys: sourceNames([...sources.allowed, ...sources.refused]),
        },
      ],
    },
  ];
}
