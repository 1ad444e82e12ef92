import type { Contact } from '../../account/account.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { LineField } from '../notes/line-field.ts';
import type { Words } from '../words.ts';
import { peopleText } from './people-text.ts';

/** What more can be noted of a person. */
export function personFields(
  { name, level, reportsTo }: Contact,
  contacts: readonly Contact[],
  policy: Playbook['needs'],
  words: Words,
): readonly LineField[] {
  const others = contacts.map((one) => one.name).filter((other) => other !== name);
  // A superior or a level that a sheet names stays to be chosen, whether it is known here or not.
  const above = reportsTo === undefined || others.includes(reportsTo) ? others : [...others, reportsTo];
  const levels = policy.organisation.map(({ id, label }) => [id, words.say(label)] as const);
  const strange = level === undefined || levels.some(([id]) => id === level) ? [] : [[level, level] as const];
  return [
    { key: 'title', label: words.say(peopleText.title), kind: 'text' },
    { key: 'lastContact', label: words.say(peopleText.lastContact), kind: 'date' },
    {
      key: 'reportsTo',
      label: words.say(peopleText.reportsTo),
      kind: 'choice',
      options: above.map((other) => [other, other] as const),
    },
    {
      key: 'level',
      label: words.say(peopleText.level),
      kind: 'choice',
      options: [...levels, ...strange],
    },
    { key: 'strength', label: words.say(peopleText.strength), kind: 'rating' },
  ];
}
