import type { Contact } from '../../account/account.ts';
import { NEED_LAYERS, NEED_LEVELS, USE_PHASES } from '../../account/need-record.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { LineField } from '../notes/line-field.ts';
import type { Words } from '../words.ts';
import { needsText } from './needs-text.ts';

/** What can be noted of a need, in the order in which it is asked for. */
export function needFields(
  policy: Playbook['needs'],
  contacts: readonly Contact[],
  words: Words,
): readonly LineField[] {
  const { layers, kinds, levels, phases, benefits, satisfaction } = policy;
  return [
    ...NEED_LAYERS.map(
      (layer): LineField => ({
        key: layer,
        label: words.say(layers[layer].label),
        hint: words.say(layers[layer].question),
        kind: 'long',
      }),
    ),
    {
      key: 'who',
      label: words.say(needsText.who),
      kind: 'choice',
      options: contacts.map(({ name }) => [name, name]),
    },
    {
      key: 'kind',
      label: words.say(needsText.kind),
      kind: 'choice',
      options: kinds.map(({ id, label }) => [id, words.say(label)]),
    },
    {
      key: 'potential',
      label: words.say(needsText.asked),
      kind: 'choice',
      options: [
        ['actual', words.say(needsText.actual)],
        ['potential', words.say(needsText.potential)],
      ],
    },
    {
      key: 'level',
      label: words.say(needsText.level),
      kind: 'choice',
      options: NEED_LEVELS.map((level) => [level, words.say(levels[level].label)]),
    },
    {
      key: 'phase',
      label: words.say(needsText.phase),
      kind: 'choice',
      options: USE_PHASES.map((phase) => [phase, words.say(phases[phase].label)]),
    },
    {
      key: 'benefit',
      label: words.say(needsText.benefit),
      kind: 'choice',
      options: (['expected', 'added'] as const).map((benefit) => [
        benefit,
        words.say(benefits[benefit].label),
      ]),
    },
    {
      key: 'satisfaction',
      label: words.say(needsText.satisfaction),
      kind: 'choice',
      options: satisfaction.map((label, at) => [
        String(at + 1),
        words.say(needsText.stageNumbered, { number: at + 1, name: words.say(label) }),
      ]),
    },
    { key: 'product', label: words.say(needsText.product), kind: 'text' },
    { key: 'at', label: words.say(needsText.learnt), kind: 'date' },
  ];
}
