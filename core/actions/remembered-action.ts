import type { Action } from './action.ts';

/** What the user did with a suggestion, and the facts on which it stood at that moment. */
export interface RememberedAction {
  readonly account: string;
  readonly action: string;
  readonly rule: string;
  readonly state: 'done' | 'snoozed' | 'dismissed';
  /** ISO day until which a snoozed action stays away. */
  readonly until?: string;
  /** Why it was dismissed, in the user's words. */
  readonly reason?: string;
  readonly facts: Action['facts'];
  /** ISO day on the user's own clock: facts that count days are compared by the day they count from. */
  readonly day: string;
  /** ISO moment. */
  readonly at: string;
}
