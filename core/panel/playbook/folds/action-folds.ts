import type { Playbook } from '../../../playbook/schema.ts';
import type { PolicyFold } from '../fields/policy-field.ts';
import { policyText } from '../policy-text.ts';
import { classOptions, NAME, numberAt, t } from './field-makers.ts';

/** How actions are ranked, the formats of contact, and how the question is put. METHODS 9. */
export function actionFolds({ actions, classification }: Playbook): readonly PolicyFold[] {
  return [
    {
      title: t('Ranking of actions', '行动排序'),
      summary: t('urgency falls over {days} days', '紧迫度在 {days} 天内递减'),
      values: { days: actions.horizonDays },
      fields: [
        numberAt('actions.horizonDays', 'weight', 'Urgency falls over (days)', '紧迫度递减天数'),
        numberAt('actions.urgencyAtHorizon', 'share', 'Urgency at the end of it', '期末紧迫度'),
        numberAt('actions.urgencyUndated', 'share', 'Urgency without a date', '无日期时的紧迫度'),
        numberAt('actions.stakeUnknown', 'share', 'Stake where it is not known', '利害未知时的取值'),
        numberAt(
          'actions.openClassFactor',
          'share',
          'Certainty where the class is open',
          '类别未定时的可信度',
        ),
        { at: 'valuation.moneyScale', label: policyText.scales.stake, kind: 'scale', of: 'money' },
      ],
    },
    {
      title: t('Formats of contact', '接触方式'),
      summary: t('{count} formats', '{count} 种'),
      values: { count: actions.formats.length },
      fields: [
        {
          at: 'actions.formats',
          label: t('Formats', '方式'),
          line: t('format', '方式'),
          kind: 'rows',
          named: 'label',
          beside: { at: 'hours', label: t('Hours', '小时'), number: 'number' },
          fields: [
            NAME,
            { at: 'how', label: t('How', '做法'), kind: 'text', long: true },
            {
              at: 'classes',
              label: t('Suits', '适合'),
              kind: 'chosen',
              options: classOptions(classification.texts.value),
              atLeastOne: true,
            },
          ],
          fresh: (label, { id }): Playbook['actions']['formats'][number] => ({
            id,
            label,
            how: label,
            hours: 1,
            classes: ['core'],
          }),
        },
      ],
    },
    {
      title: t('The question as an action', '提问行动的措辞'),
      summary: policyText.classTextsSummary,
      fields: (['why', 'effect', 'ends'] as const).map((part) => ({
        at: `actions.question.${part}`,
        label: policyText.ruleTexts[part],
        kind: 'text',
        long: true,
      })),
    },
  ];
}
