import { useId, useMemo, useState } from 'preact/hooks';
import { ROLES } from '../../../../core/needs/role-coverage.ts';
import { ROLE_LABELS } from '../../../../core/needs/role-labels.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { bookRoles, isShown, type RoleGapFilter } from '../../../book-flow/needs/book-roles.ts';
import { needsText } from '../../../book-flow/needs/needs-text.ts';
import { pickAccounts } from '../pick-accounts.ts';
import { RolesTable } from './RolesTable.tsx';

export interface RolesCardProps {
  readonly session: BookSession;
}

const FILTERS: readonly RoleGapFilter[] = ['gaps', ...ROLES, 'thread', 'nobody'];

/** Where we do not know the people who decide: the accounts with gaps, most revenue at stake first. */
export function RolesCard({ session }: RolesCardProps) {
  const { words } = usePanel();
  const id = useId();
  const [filter, setFilter] = useState<RoleGapFilter>('gaps');
  const accounts = session.accounts.value;
  const playbook = session.playbook.value;
  const all = useMemo(() => bookRoles(accounts, playbook), [accounts, playbook]);
  const rows = useMemo(() => all.filter((row) => isShown(row, filter)), [all, filter]);
  const count = (which: RoleGapFilter) => words.count(all.filter((row) => isShown(row, which)).length);
  const title = words.say(needsText.roles);
  const nameOf = (one: RoleGapFilter) =>
    one === 'gaps' || one === 'thread' || one === 'nobody'
      ? words.say(needsText.filters[one])
      : words.say(needsText.roleMissing, { role: words.say(ROLE_LABELS[one]) });
  return (
    <section class="kam-card" aria-label={title}>
      <div class="book-bar">
        <h2>{title}</h2>
        <label class="kam-sub" for={id}>
          {words.say(needsText.show)}
        </label>
        <select
          id={id}
          class="kam-input book-select"
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value as RoleGapFilter)}
        >
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </select>
        <span class="kam-sub" role="status">
          {words.say(needsText.shown, { count: words.count(rows.length) })}
        </span>
        {rows.length > 0 && (
          <button
            type="button"
            class="kam-link"
            onClick={() =>
              pickAccounts(
                session,
                rows.map(({ row }) => row),
              )
            }
          >
            {words.say(needsText.pickShown)}
          </button>
        )}
      </div>
      <p>
        {words.say(needsText.rolesLine, {
          gaps: count('gaps'),
          all: words.count(all.length),
          threads: count('thread'),
        })}
      </p>
      {rows.length > 0 && <RolesTable rows={rows} session={session} />}
      <p class="kam-why">{words.say(needsText.rolesLegend)}</p>
    </section>
  );
}
