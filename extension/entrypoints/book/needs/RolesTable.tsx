import { ROLES } from '../../../../core/needs/role-coverage.ts';
import { ROLE_LABELS } from '../../../../core/needs/role-labels.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import type { RoleRow } from '../../../book-flow/needs/book-roles.ts';
import { needsText } from '../../../book-flow/needs/needs-text.ts';
import { LongTable } from '../LongTable.tsx';
import { AccountCell } from './AccountCell.tsx';
import { RoleCell } from './RoleCell.tsx';

export interface RolesTableProps {
  readonly rows: readonly RoleRow[];
  readonly session: BookSession;
}

/** Accounts below one another with a mark for each decision role. */
export function RolesTable({ rows, session }: RolesTableProps) {
  const { words } = usePanel();
  return (
    <LongTable
      label={words.say(needsText.roles)}
      headRows={1}
      count={rows.length}
      columns={ROLES.length + 5}
      head={
        <tr>
          <th scope="col">{words.say(needsText.account)}</th>
          <th scope="col">{words.say(needsText.coverage)}</th>
          {ROLES.map((role) => (
            <th key={role} scope="col" class="book-role">
              {words.say(ROLE_LABELS[role])}
            </th>
          ))}
          <th scope="col">{words.say(needsText.thread)}</th>
          <th scope="col">{words.say(needsText.lastContact)}</th>
          <th scope="col">{words.say(needsText.revenue)}</th>
        </tr>
      }
      row={(index, own) => {
        const one = rows[index];
        if (one === undefined) return <tr {...own} />;
        const { row, coverage, roles, thread, lastContact, revenue } = one;
        return (
          <tr {...own}>
            <AccountCell session={session} row={row} />
            <td>{words.ratio(coverage)}</td>
            {roles.map((role) => (
              <RoleCell key={role.role} reading={role} />
            ))}
            <td>{thread ?? ''}</td>
            <td>{lastContact === undefined ? '—' : words.date(lastContact)}</td>
            <td>{revenue === undefined ? '—' : words.money(revenue)}</td>
          </tr>
        );
      }}
    />
  );
}
