import type { Playbook } from '../../../playbook/schema.ts';
import { notesText } from '../../notes/notes-text.ts';
import type { PolicyFold, PolicyOption } from '../fields/policy-field.ts';
import { withoutFacts } from '../without-facts.ts';
import { NAME, optionsOf, t } from './field-makers.ts';

type Guide = Playbook['care']['guides'][number];

/** Cards on conduct that no record can show, and where each is shown. METHODS 7.1. */
export function guideFold(playbook: Playbook): PolicyFold {
  const { guides } = playbook.care;
  return {
    title: t('Guide cards', '行为指引'),
    summary: t('{count} cards', '{count} 张'),
    values: { count: guides.length },
    fields: [
      {
        at: 'care.guides',
        label: t('Cards', '指引卡'),
        line: t('card', '指引卡'),
        kind: 'rows',
        named: 'label',
        fields: [
          NAME,
          {
            at: 'points',
            label: t('What it says', '内容'),
            kind: 'texts',
            long: true,
            line: t('point', '要点'),
          },
          {
            at: 'at',
            label: t('Shown with', '显示于'),
            kind: 'chosen',
            options: placesOf(playbook),
            atLeastOne: true,
            many: true,
          },
        ],
        fresh: (label, { id }): Guide => ({ id, label, at: ['visit'], points: [label] }),
      },
    ],
  };
}

/** All that a card can help with: what is logged, what norms and the month ask for, and what is suggested. */
function placesOf({ care, actions }: Playbook): readonly PolicyOption[] {
  const all = [
    ...optionsOf(notesText.kinds),
    ...care.norms.map(({ event, label }) => ({ value: event, label })),
    ...care.monthly.map(({ id, label }) => ({ value: id, label })),
    ...actions.rules.map(({ id, title }) => ({ value: id, label: withoutFacts(title) })),
  ];
  // A norm and the kind of event that it follows may share a name: what is shown is the same.
  return all.filter(({ value }, at) => all.findIndex((other) => other.value === value) === at);
}
