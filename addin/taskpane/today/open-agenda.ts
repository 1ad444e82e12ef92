import { type Agenda, agendaOf } from '../../../core/actions/agenda.ts';
import type { RememberedAction } from '../../../core/actions/remembered-action.ts';
import { stillSuggested } from '../../../core/actions/still-suggested.ts';
import type { DueAccount } from './due-accounts.ts';

/**
 * What is due and neither done, snoozed nor dismissed.
 *
 * @param day ISO day as of which it is due.
 */
export function openAgenda(
  accounts: readonly DueAccount[],
  remembered: readonly RememberedAction[],
  day: string,
): Agenda<DueAccount> {
  const words = new Map<string, RememberedAction[]>();
  for (const one of remembered) {
    const before = words.get(one.account);
    if (before === undefined) words.set(one.account, [one]);
    else before.push(one);
  }
  return agendaOf(
    accounts.map((one) => {
      const told = one.kept === undefined ? undefined : words.get(one.kept);
      return told === undefined ? one : { ...one, open: stillSuggested(one.open, told, day) };
    }),
    day,
  );
}
