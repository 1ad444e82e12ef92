import type { Playbook } from '../../../playbook/schema.ts';
import { notesText } from '../../notes/notes-text.ts';
import type { PolicyFold } from '../fields/policy-field.ts';
import { policyText } from '../policy-text.ts';
import { classesAt, classOptions, NAME, namedLines, numberAt, optionsOf, t } from './field-makers.ts';

type Care = Playbook['care'];

/** What is due by the calendar, and how complaints are met. METHODS 7.1, 7.2, 7.5. */
export function contactFolds({ care, classification }: Playbook): readonly PolicyFold[] {
  const { monthly, complaints, cadence } = care;
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
  ];
}
