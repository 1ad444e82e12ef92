import type { FieldKey } from '../account/field.ts';
import type { Duty } from '../care/duty.ts';
import type { Message } from '../text/local-text.ts';

/** A suggestion with all that a manager needs to trust it. METHODS section 9. */
export interface Action {
  /** Stable within the account: rule id, and what it is about where a rule fires more than once. */
  readonly id: string;
  readonly rule: string;
  readonly title: Message;
  readonly why: Message;
  /** Expected effect. */
  readonly effect: Message;
  /** What would make it disappear. */
  readonly ends: Message;
  /** Where the rule comes from. */
  readonly source: string;
  /** ISO day; undefined where nothing sets one. */
  readonly due: string | undefined;
  /** Account manager, where known. */
  readonly owner: string | undefined;
  /** Money at stake a year, where known. */
  readonly stake: number | undefined;
  /** What depends on it, 0–1. */
  readonly stakeShare: number;
  readonly urgency: number;
  readonly certainty: number;
  /** urgency × stake × certainty, 0–1. */
  readonly priority: number;
  readonly price: boolean;
  /** The facts it read, as text keys and values: a dismissed rule stays quiet until they change. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  /** For a question: the field that is asked for. */
  readonly asks?: FieldKey;
  /** For what a norm or a promise asks: what is to be marked as done. */
  readonly duty?: Duty;
  /** What it comes to: suggestions of one account that come to the same are one. */
  readonly near?: string;
  /** The suggestions that it stands for, the best first, where there are several. */
  readonly parts?: readonly Action[];
}

/** A price action that was held back, with the reason. */
export interface RefusedAction {
  readonly rule: string;
  readonly title: Message;
  readonly reason: Message;
}
