import type { BookProps } from '../book-props.ts';
import { NoAccounts } from '../NoAccounts.tsx';
import { ParentGroups } from './ParentGroups.tsx';
import { SegmentsCard } from './SegmentsCard.tsx';

/** The book in parts: segments by what accounts have in common, and groups by who owns whom. */
export function GroupsView({ session, language }: BookProps) {
  if (session.progress.value === undefined && session.accounts.value.length === 0)
    return <NoAccounts language={language.value} session={session} />;
  return (
    <div class="book-groups">
      <SegmentsCard session={session} />
      <ParentGroups session={session} />
    </div>
  );
}
