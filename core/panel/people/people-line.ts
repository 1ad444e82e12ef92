import type { Contact } from '../../account/account.ts';
import { ROLES } from '../../needs/role-coverage.ts';
import { panelText } from '../panel-text.ts';
import type { Words } from '../words.ts';

/** Who is known, in one line: `4 of 5 roles · searcher unknown`. */
export function peopleLine(contacts: readonly Contact[], words: Words): string {
  if (contacts.length === 0) return words.say(panelText.nobody);
  const unknown = ROLES.filter((role) => !contacts.some((contact) => contact.role === role));
  const known = words.say(panelText.rolesKnown, { known: ROLES.length - unknown.length, all: ROLES.length });
  if (unknown.length === 0) return known;
  // Two can be named in a line; of more, the one who decides.
  const named = unknown.length <= 2 ? unknown : unknown.filter((role) => role === 'decider');
  if (named.length === 0) return known;
  const roles = words.list(named.map((role) => words.say(panelText.role[role])));
  return `${known} · ${words.say(panelText.roleUnknown, { roles })}`;
}
