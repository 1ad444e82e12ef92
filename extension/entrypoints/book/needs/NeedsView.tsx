import '../groups/groups.css';
import '../rivals/rivals.css';
import './needs.css';
import type { BookProps } from '../book-props.ts';
import { NoAccounts } from '../NoAccounts.tsx';
import { RolesCard } from './RolesCard.tsx';
import { WhitespaceCard } from './WhitespaceCard.tsx';

/** What the accounts could still buy, and whether we know the people who decide. */
export function NeedsView({ session, language }: BookProps) {
  const accounts = session.accounts.value;
  if (session.progress.value === undefined && accounts.length === 0)
    return <NoAccounts language={language.value} session={session} />;
  if (accounts.length === 0) return null;
  return (
    <div class="book-groups">
      <WhitespaceCard session={session} />
      <RolesCard session={session} />
    </div>
  );
}
