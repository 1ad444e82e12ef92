import type { Need } from '../../account/need-record.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { Words } from '../words.ts';
import { needsText } from './needs-text.ts';

/** What is known of a need beside its layers, in a line: `Security · Demand · satisfied`. */
export function needDetails(need: Need, policy: Playbook['needs'], words: Words): string {
  const { kind, level, phase, benefit, potential, satisfaction, product, who } = need;
  const labels = [
    policy.kinds.find(({ id }) => id === kind)?.label,
    level && policy.levels[level].label,
    phase && policy.phases[phase].label,
    benefit && policy.benefits[benefit].label,
    potential ? needsText.potential : undefined,
    satisfaction === undefined ? undefined : policy.satisfaction[satisfaction - 1],
  ];
  return [
    ...labels.flatMap((label) => (label === undefined ? [] : [words.say(label)])),
    ...(product === undefined ? [] : [product]),
    ...(who === undefined ? [] : [who]),
  ].join(' · ');
}
