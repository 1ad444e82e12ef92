import type { Contact } from '../account/account.ts';
import type { CareEvent } from '../account/care-event.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { Duty } from './duty.ts';
import { dutyState } from './duty-state.ts';
import { type Moment, momentOf, wholeDay } from './moment.ts';

export interface MonthlyContext {
  readonly policy: Playbook['care'];
  /** Service tier of the account; undefined where it is unknown, which asks for nothing. */
  readonly tier: 'VIP' | 'target' | 'mass' | undefined;
  readonly contacts: readonly Contact[];
  readonly now: Moment;
}

const RANK = { mass: 0, target: 1, VIP: 2 } as const;

/**
 * The contacts that are due so many times in the calendar month of `now`, spread evenly over it: the first of two
 * by the middle of the month, the second by its end. A month that is over is over.
 *
 * @see METHODS 7.1; the spreading is ours.
 */
export function monthlyDuties(
  events: readonly CareEvent[],
  { policy, tier, contacts, now }: MonthlyContext,
): readonly Duty[] {
  if (tier === undefined) return [];
  const month = now.day.slice(0, 7);
  const days = daysIn(month);
  // What was due before anything was recorded here may well have been done.
  const begun = events.reduce((first, { at }) => (at < first ? at : first), now.day).slice(0, 10);
  return policy.monthly
    .filter(({ from }) => RANK[tier] >= RANK[from])
    .filter(({ consent, kind }) => consent !== true || contacts.some((one) => agreed(one, kind)))
    .flatMap(({ id, label, kind, times }) => {
      const made = events
        .filter((event) => event.kind === kind)
        .flatMap((event) => {
          const at = momentOf(event.at);
          return at?.day.startsWith(month) && at.day <= now.day ? [event.at] : [];
        })
        .sort();
      return Array.from({ length: times }, (_, nth) => nth).flatMap((nth): Duty[] => {
        const day = Math.ceil((days * (nth + 1)) / times);
        const due = wholeDay(`${month}-${String(day).padStart(2, '0')}`);
        if (made[nth] === undefined && due.day < begun) return [];
        return [
          {
            id: `${id} ${month} ${nth + 1}`,
            norm: id,
            label,
            actor: undefined,
            event: undefined,
            logs: kind,
            due: due.day,
            dueInstant: undefined,
            dueTime: undefined,
            uncovered: [],
            ...dutyState(due, made[nth], now),
          },
        ];
      });
    });
}

function agreed({ consent }: Contact, kind: string): boolean {
  return consent?.some((way) => way === kind) === true;
}

function daysIn(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year as number, number as number, 0)).getUTCDate();
}
