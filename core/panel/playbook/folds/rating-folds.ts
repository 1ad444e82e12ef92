import type { Playbook, Scorecard } from '../../../playbook/schema.ts';
import type { LocalText } from '../../../text/local-text.ts';
import type { PolicyField, PolicyFold } from '../fields/policy-field.ts';
import { policyText } from '../policy-text.ts';
import { groupedLines, NAME, namedLines, numberAt, t } from './field-makers.ts';

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

/** What rivals and we are rated by. METHODS 4.1, 4.3. */
export function ratingFolds({ competition }: Playbook): readonly PolicyFold[] {
  const { scorecards, scorecard, factors } = competition;
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
