import type { AccountNotes } from '../../account/account-notes.ts';
import type { Duty } from '../../care/duty.ts';

/** How a screen takes notes; a face that keeps none leaves it out, and the screen shows without controls. */
export interface NoteHandlers {
  /** What is noted already. */
  readonly own: AccountNotes;
  /** Lays a change over the account's notes. */
  note(change: (before: AccountNotes) => AccountNotes): void;
  /** Marks what a norm or a promise asks for as done now. */
  keep(duty: Duty): void;
  /** ISO moment with the reader's own offset. */
  at(): string;
}
