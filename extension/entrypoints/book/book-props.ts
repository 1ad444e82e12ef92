import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Language } from '../../../core/text/local-text.ts';
import type { BookSession } from '../../book-flow/book-session.ts';
import type { TableSession } from '../../book-flow/table/table-session.ts';
import type { Keeper } from '../../panel-flow/keeper.ts';
import type { KeptPlaybook } from '../../storage/playbook-in-use.ts';

/** What every view of the book is given. */
export interface BookProps {
  readonly session: BookSession;
  readonly table: TableSession;
  readonly keeper: Keeper;
  readonly kept: ReadonlySignal<KeptPlaybook>;
  /** Why nothing can be kept just now, if so. */
  readonly trouble: ReadonlySignal<string | undefined>;
  readonly language: Signal<Language>;
  at(): Date;
}
