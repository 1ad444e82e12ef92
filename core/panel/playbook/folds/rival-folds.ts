import type { Playbook, Scorecard } from '../../../playbook/schema.ts';
import type { LocalText } from '../../../text/local-text.ts';
import { sourceNames } from '../../rivals/rating-source-text.ts';
import type { PolicyField, PolicyFold } from '../fields/policy-field.ts';
import { policyText } from '../policy-text.ts';
import { classesAt, groupedLines, NAME, namedLines, numberAt, t } from './field-makers.ts';

const WEIGHED: PolicyField = {
  at: 'items',
  label: t('Items', '评分项'),
  line: t('item', '评分项'),
  kind: 'rows',
  named: 'label',
  beside: { at: 'weight', label: t('Weight', '权重'), number: 'weight' },
  fields: [NAME],
  fresh: (label, { id }) => ({ id, label, weight: 10 }),
};

/** How rivals are rated, and what is noted of them. METHODS 4.1–4.6, 4.9. */
export function rivalFolds({ competition }: Playbook): readonly PolicyFold[] {
  const { scorecards, scorecard, factors, rivals, sources, evidence } = competition;
  const inUse = scorecards.find(({ id }) => id === scorecard);
  const items = factors.groups.flatMap((group) => group.items);
  return [
    {
      title: t('Rating cards', '竞争评分卡'),
      summary: inUse?.label ?? policyText.none,
      fields: [
        {
          at: 'competition.scorecard',
          label: policyText.scorecard,
          kind: 'choice',
          options: scorecards.map(({ id, label }) => ({ value: id, label })),
        },
        numberAt('competition.trail', 'number', 'We trail from (points behind)', '落后几分算明显落后'),
        numberAt('competition.rankedFrom', 'share', 'Ranked from (share rated)', '已评权重达到此比例才排名'),
        {
          at: 'competition.scorecards',
          label: policyText.scorecards,
          line: t('card', '评分卡'),
          kind: 'rows',
          named: 'label',
          tells: ({ groups }: Scorecard, words) => groups.map((group) => words.say(group.label)).join(' · '),
          fields: [NAME, cardGroups()],
          // A card of one's own begins as a copy of the one in use.
          fresh: (label, { id }) => ({ id, label, groups: inUse?.groups ?? [] }),
        },
      ],
    },
    {
      title: t('Buying factors', '购买因素'),
      summary: t('{count} factors · important from {from}', '{count} 个因素 · {from} 分起为重要'),
      values: { count: items.length, from: factors.important },
      fields: [
        numberAt(
          'competition.factors.important',
          'rating',
          'Important from (rating)',
          '重要性达到几分算重要',
        ),
        numberAt('competition.factors.level', 'number', 'Level within (points)', '相差几分以内算持平'),
        groupedLines(
          'competition.factors.groups',
          t('What customers buy by', '客户购买时看重什么'),
          namedLines('items', t('Factors', '因素'), t('factor', '因素')),
        ),
      ],
    },
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

function cardGroups(): PolicyField {
  const groups = groupedLines('groups', t('Groups', '分组'), WEIGHED);
  if (groups.kind !== 'rows') return groups;
  return {
    ...groups,
    tells: (group: WeighedGroup, words) =>
      words.say(t('weight {weight}', '权重 {weight}'), {
        weight: group.items.reduce((sum, { weight }) => sum + weight, 0),
      }),
  };
}

interface WeighedGroup {
  readonly items: readonly { readonly label: LocalText; readonly weight: number }[];
}
