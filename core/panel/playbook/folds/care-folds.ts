import { FIELDS } from '../../../account/fields.ts';
import type { Playbook } from '../../../playbook/schema.ts';
import { secrecyText } from '../../secrecy/secrecy-text.ts';
import type { PolicyFold } from '../fields/policy-field.ts';
import { policyText } from '../policy-text.ts';
import { NAME, namedLines, numberAt, optionsOf, t } from './field-makers.ts';
import { guideFold } from './guide-fold.ts';

type Care = Playbook['care'];

/** What is watched of an account, and how far what is known may go. METHODS 5.8, 7.3, 7.4, 7.6. */
export function careFolds(playbook: Playbook): readonly PolicyFold[] {
  const { care } = playbook;
  const { risk } = care;
  return [
    {
      title: t('Risk of loss', '流失风险'),
      summary: t('watch from {watch}, alarm from {alarm}', '{watch} 分起关注，{alarm} 分起警报'),
      values: risk.bands,
      fields: [
        numberAt('care.risk.bands.watch', 'score', 'Watch from', '关注：起点'),
        numberAt('care.risk.bands.alarm', 'score', 'Alarm from', '警报：起点'),
        {
          at: 'care.risk.signals',
          label: t('Signs that we could lose them', '流失的征兆'),
          note: t('Strength: how far the sign alone lifts the risk.', '强度：单项征兆最多把风险提高到多少。'),
          kind: 'rows',
          named: 'label',
          beside: { at: 'strength', label: t('Strength', '强度'), number: 'share' },
          fields: ({ signal }: Care['risk']['signals'][number]) => [
            NAME,
            { at: 'scale', label: policyText.scaleKind, kind: 'scale', of: signal, ends: RISK_ENDS },
          ],
        },
        { at: 'care.risk.texts', label: t('Names of the bands', '风险等级名称'), kind: 'texts', keys: BANDS },
      ],
    },
    {
      title: t('Satisfaction and coverage', '满意度与接触覆盖'),
      summary: t('poor below {poor}', '低于 {poor} 分为差'),
      values: { poor: care.poorPerceived },
      fields: [
        numberAt('care.poorPerceived', 'rating', 'Service is poor below (rating)', '服务感受低于几分为差'),
        numberAt('care.coverage.wide', 'share', 'A group is reached widely from', '群体接触广泛：起点'),
        numberAt('care.coverage.partial', 'share', 'A group is reached in part from', '群体部分接触：起点'),
        namedLines('care.expectations', t('Where expectations come from', '期望的来源'), t('origin', '来源')),
      ],
    },
    guideFold(playbook),
    {
      title: secrecyText.title,
      summary: secrecyText.levels[care.secrecy.usual],
      fields: [
        {
          at: 'care.secrecy.usual',
          label: t('What nobody marked is', '未标记的内容'),
          kind: 'choice',
          options: optionsOf(secrecyText.levels),
        },
        {
          at: 'care.secrecy.of',
          label: t('Otherwise than usual', '另行规定'),
          kind: 'choice by name',
          names: [
            ...FIELDS.map(({ key, label }) => ({ value: key, label })),
            ...optionsOf(secrecyText.kinds),
          ],
          options: optionsOf(secrecyText.levels),
        },
      ],
    },
  ];
}

/** What says nothing, and what says the most. */
const RISK_ENDS = { worst: t('No sign at', '无征兆'), best: t('Full sign at', '征兆最强') };
const BANDS = {
  calm: t('Low', '低'),
  watch: t('In between', '中'),
  alarm: t('High', '高'),
};
