import type { Action } from '../../actions/action.ts';
import type { Duty } from '../../care/duty.ts';
import type { Playbook } from '../../playbook/schema.ts';

export type Guide = Playbook['care']['guides'][number];

/** The cards that help with something of one of these names: a norm, a kind of event, a rule. */
export function guidesAt({ care }: Playbook, names: readonly (string | undefined)[]): readonly Guide[] {
  return care.guides.filter(({ at }) => at.some((name) => names.includes(name)));
}

/** The names by which cards know a duty: its own first, for what follows a visit is no visit. */
export function namesOfDuty({ norm, logs }: Duty): readonly (string | undefined)[] {
  return [norm, logs];
}

/** The names by which cards know a suggestion. */
export function namesOfAction({ rule, duty }: Action): readonly (string | undefined)[] {
  return [rule, ...(duty === undefined ? [] : namesOfDuty(duty))];
}
