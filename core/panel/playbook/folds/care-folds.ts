import { FIELDS } from '../../../account/fields.ts';
import type { Playbook } from '../../../playbook/schema.ts';
import { notesText } from '../../notes/notes-text.ts';
import { secrecyText } from '../../secrecy/secrecy-text.ts';
import type { PolicyFold } from '../fields/policy-field.ts';
import { policyText } from '../policy-text.ts';
import { classesAt, classOptions, NAME, namedLines, numberAt, optionsOf, t } from './field-makers.ts';
import { guideFold } from './guide-fold.ts';

type Care = Playbook['care'];

/** How accounts are looked after, beside the norms. METHODS 5.8, 7.1–7.6. */
export function careFolds(playbook: Playbook): readonly PolicyFold[] {
  const { care, classification } = playbook;
  const { monthly, complaints, cadence, risk } = care;
  const { tier } = classification.texts;
  return [
    {
      title: t('Contacts of the month', '每月联系'),
      summary: t('{count} kinds', '{count} 种'),
      values: { count: monthly.length },
      fields: [
        {
          at: 'care.monthly',
          label: t('Due each calendar month', '每个自然月应做'),
          line: t('contact', '联系'),
          kind: 'rows',
          named: 'label',
          beside: { at: 'times', label: t('Times', '次数'), number: 'weight' },
          fields: [
            NAME,
            {
              at: 'kind',
              label: t('Counted by', '以何计数'),
              kind: 'choice',
              options: optionsOf(notesText.kinds),
            },
            {
              at: 'from',
              label: t('From this tier on', '等级起点'),
              kind: 'choice',
              // The lowest first: it holds for all that come after.
              options: [...classOptions(tier)].reverse(),
            },
            {
              at: 'consent',
              label: t('Only where somebody agreed to it', '仅限已同意接收的联系人'),
              kind: 'flag',
            },
          ],
          fresh: (label, { id }): Care['monthly'][number] => ({
            id,
            label,
            kind: 'call',
            times: 1,
            from: 'target',
          }),
        },
      ],
    },
    {
      title: t('Complaints', '投诉处理'),
      summary: t('{steps} steps · {kinds} kinds of customer', '{steps} 个步骤 · {kinds} 类客户'),
      values: { steps: complaints.steps.length, kinds: Object.keys(complaints.tempers).length },
      fields: [
        classesAt('care.complaints.tempers', t('How they come, and how to meet them', '客户类型与应对')),
        namedLines('care.complaints.causes', t('Causes', '投诉原因'), t('cause', '原因')),
        { at: 'care.complaints.steps', label: t('Step', '步骤'), kind: 'texts' },
      ],
    },
    {
      title: policyText.reviews,
      summary: t('{count} reviews', '{count} 项评审'),
      values: { count: cadence.length },
      fields: [
        {
          at: 'care.cadence',
          label: t('Reviews', '评审'),
          kind: 'rows',
          named: 'label',
          beside: { at: 'every', label: policyText.every, number: 'weight' },
          tells: ({ unit }: Care['cadence'][number], words) => words.say(policyText.units[unit]),
          fields: [
            NAME,
            {
              at: 'unit',
              label: t('Counted in', '计时单位'),
              kind: 'choice',
              options: optionsOf(policyText.units),
            },
          ],
        },
        numberAt(
          'care.book.longContractMonths',
          'number',
          'A contract is long from (months left)',
          '合同剩余几个月起算长期',
        ),
        numberAt(
          'care.book.stickyProducts',
          'weight',
          'An account is sticky from (products)',
          '产品达到几种算有粘性',
        ),
      ],
    },
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
