import { usePanel } from '../../../../core/panel/panel-context.ts';
import { tableText } from '../../../book-flow/table/table-text.ts';
import { AccountsGrid, type AccountsGridProps } from './AccountsGrid.tsx';
import { TableBar } from './TableBar.tsx';

/** All accounts as a table, with what can be done to it above. */
export function AccountsTable({ session, table, onOpen }: AccountsGridProps) {
  const { words } = usePanel();
  return (
    <section class="kam-card book-table" aria-label={words.say(tableText.table)}>
      <TableBar session={session} table={table} />
      <AccountsGrid session={session} table={table} onOpen={onOpen} />
    </section>
  );
}
