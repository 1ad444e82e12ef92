import type { ReadonlySignal, Signal } from '@preact/signals';
import { useSignalEffect } from '@preact/signals';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { BookSession } from '../../book-flow/book-session.ts';
import { bookText } from '../../book-flow/book-text.ts';
import type { Keeper } from '../../panel-flow/keeper.ts';
import type { KeptPlaybook } from '../../storage/playbook-in-use.ts';
import { AccountsView } from './AccountsView.tsx';
import { BookFrame } from './BookFrame.tsx';
import { NoAccounts } from './NoAccounts.tsx';
import { useView } from './use-view.ts';

export interface BookAppProps {
  readonly session: BookSession;
  readonly keeper: Keeper;
  readonly kept: ReadonlySignal<KeptPlaybook>;
  /** Why nothing can be kept just now, if so. */
  readonly trouble: ReadonlySignal<string | undefined>;
  readonly language: Signal<Language>;
  at(): Date;
}

/** The whole book on a page of its own: where the accounts stand beside one another. */
export function BookApp(props: BookAppProps) {
  const { session } = props;
  const language = props.language.value;
  const [view, turnTo] = useView();
  useSignalEffect(() => {
    document.documentElement.lang = props.language.value;
    document.title = `${say(bookText.title, props.language.value)} · KAM Sidecar`;
  });
  const empty = session.progress.value === undefined && session.accounts.value.length === 0;
  return (
    <BookFrame {...props} view={view} onView={turnTo}>
      {view === 'accounts' &&
        (empty ? <NoAccounts language={language} session={session} /> : <AccountsView session={session} />)}
    </BookFrame>
  );
}
