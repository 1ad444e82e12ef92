import { NEED_LAYERS } from '../../../account/need-record.ts';
import type { Playbook } from '../../../playbook/schema.ts';
import { panelText } from '../../panel-text.ts';
import type { PolicyField, PolicyFold } from '../fields/policy-field.ts';
import { classesAt, NAME, namedLines, numberAt, optionsOf, QUESTION, t } from './field-makers.ts';

/** What is asked about needs, and who decides on them. METHODS 6.1, 6.2, 6.6. */
export function needFolds({ needs }: Playbook): readonly PolicyFold[] {
  return [
    {
      title: t('What needs are made of', '需求的层次与构成'),
      summary: t('{layers} layers · {kinds} kinds', '{layers} 层 · {kinds} 类'),
      values: { layers: NEED_LAYERS.length, kinds: needs.kinds.length },
      fields: [
        {
          at: 'needs.layers',
          label: t('Layers', '需求层次'),
          kind: 'lines by key',
          named: 'label',
          fields: LAYER,
        },
        namedLines('needs.kinds', t('Kinds', '类别'), t('kind', '类别')),
        classesAt('needs.levels', t('Need, want, demand', '需要、想要、需求')),
        classesAt('needs.phases', t('Chain of use', '使用链')),
        classesAt('needs.benefits', t('Benefits', '利益')),
        {
          at: 'needs.satisfaction',
          label: t('Levels of satisfaction, lowest first', '满意程度（由低到高）'),
          kind: 'texts',
        },
        {
          at: 'needs.maturity',
          label: t('Digital maturity, first stage first', '数字化阶段（由初到高）'),
          line: t('stage', '阶段'),
          kind: 'rows',
          named: 'label',
          fields: [NAME, { at: 'needs', label: t('Typical needs', '典型需求'), kind: 'text', long: true }],
          fresh: (label) => ({ label, needs: label }),
          ordered: true,
        },
      ],
    },
    {
      title: t('Decision roles and levels', '决策角色与组织层级'),
      summary: t('a contact counts for {days} days', '联系在 {days} 天内有效'),
      values: { days: needs.roles.recentDays },
      fields: [
        numberAt('needs.roles.recentDays', 'number', 'A contact counts for (days)', '联系几天内有效'),
        numberAt('needs.roles.deciderWeight', 'weight', 'The decider counts as many times', '决策者按几倍计'),
        numberAt('needs.threadFrom', 'share', 'Hangs on one person from', '系于一人的比例起点'),
        {
          at: 'needs.organisation',
          label: t('Levels, the highest first', '组织层级（由高到低）'),
          line: t('level', '层级'),
          kind: 'rows',
          named: 'label',
          fields: [
            NAME,
            {
              at: 'decides',
              label: t('What it usually decides', '通常决定的事项'),
              kind: 'text',
              long: true,
            },
          ],
          fresh: (label, { id }) => ({ id, label, decides: label }),
          ordered: true,
        },
      ],
    },
    {
      title: t('Solutions and cooperation', '解决方案与合作'),
      summary: t('{count} questions of the test', '合作判断 {count} 问'),
      values: { count: needs.cooperation.length },
      fields: [
        numberAt(
          'needs.solutions.high',
          'rating',
          'Profit or pressure is high from (rating)',
          '收益或压力达到几分算高',
        ),
        classesAt('needs.solutions.phases', t('Phases', '推进阶段')),
        namedLines('needs.cooperation', t('Cooperation test', '合作判断'), t('question', '问题'), [QUESTION]),
      ],
    },
  ];
}

const LAYER: readonly PolicyField[] = [
  NAME,
  QUESTION,
  { at: 'people', label: t('Who can answer', '谁能回答'), kind: 'text' },
  {
    at: 'roles',
    label: t('Their parts in the decision', '其决策角色'),
    kind: 'chosen',
    options: optionsOf(panelText.role),
  },
];
