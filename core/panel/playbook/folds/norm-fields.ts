import type { Playbook } from '../../../playbook/schema.ts';
import { notesText } from '../../notes/notes-text.ts';
import type { PolicyField } from '../fields/policy-field.ts';
import { policyText } from '../policy-text.ts';
import { classOptions, NAME, optionsOf, t } from './field-makers.ts';

type Norm = Playbook['care']['norms'][number];

/** What is due after an event: by when, by whom, for which accounts. METHODS 7.1. */
export function normFields({ classification }: Playbook): readonly PolicyField[] {
  return [
    {
      at: 'care.norms',
      label: t('Norms', '规范'),
      note: t('Below 0 it is due before the event.', '小于 0 表示在事件之前完成。'),
      kind: 'rows',
      named: 'label',
      beside: { at: 'within', label: policyText.dueWithin, number: 'whole' },
      tells: ({ clock }: Norm, words) => words.say(policyText.clocks[clock]),
      fields: ({ on }: Norm): readonly PolicyField[] => [
        NAME,
        {
          at: 'clock',
          label: t('Counted in', '计时单位'),
          kind: 'choice',
          options: optionsOf(policyText.clocks),
        },
        { at: 'on', label: t('After', '对应事件'), kind: 'choice', options: optionsOf(notesText.kinds) },
        ...(on === 'visit' ? [FORMAL] : []),
        {
          at: 'who',
          label: policyText.who,
          kind: 'optional text',
          add: policyText.nameWho,
          drop: policyText.dropWho,
          first: policyText.accountManager,
        },
        {
          at: 'tiers',
          label: policyText.normTiers,
          kind: 'chosen',
          options: classOptions(classification.texts.tier),
          atLeastOne: true,
          allIsNoLimit: true,
        },
      ],
    },
  ];
}

/** Visits alone have an appointment. */
const FORMAL: PolicyField = {
  at: 'formal',
  label: t('After visits with an appointment only', '仅限正式预约拜访'),
  kind: 'flag',
};
