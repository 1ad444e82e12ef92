import type { DecisionRole } from '../../../core/account/account.ts';
import type { RoleReading } from '../../../core/needs/people.ts';
import { ROLES } from '../../../core/needs/role-coverage.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { BookAccount } from '../book-account.ts';

/** How well the decision roles of one account are covered. */
export interface RoleRow {
  readonly row: BookAccount;
  /** 0–1. */
  readonly coverage: number;
  /** In the order of the roles. */
  readonly roles: readonly RoleReading[];
  /** People on record. */
  readonly people: number;
  /** The one on whom all hangs, where so much of the coverage goes with them as the playbook says. */
  readonly thread: string | undefined;
  /** ISO day on which anybody was last met. */
  readonly lastContact: string | undefined;
  readonly revenue: number | undefined;
}

/** What to look for: any gap, a role that is not covered, one person on whom all hangs, or nobody at all. */
export type RoleGapFilter = 'gaps' | 'thread' | 'nobody' | DecisionRole;

const NOBODY: readonly RoleReading[] = ROLES.map((role) => ({
  role,
  people: [],
  covered: 0,
  gap: 'nobody',
}));

/** Role coverage of all accounts: where most of our revenue rests on roles that are not covered comes first. */
export function bookRoles(accounts: readonly BookAccount[], { needs }: Playbook): readonly RoleRow[] {
  return accounts
    .map((row) => roleRow(row, needs))
    .sort(
      (a, b) =>
        open(b) - open(a) || a.coverage - b.coverage || (a.row.stored.name < b.row.stored.name ? -1 : 1),
    );
}

/** Whether a filter shows an account. */
export function isShown({ coverage, roles, people, thread }: RoleRow, filter: RoleGapFilter): boolean {
  switch (filter) {
    case 'gaps':
      return coverage < 1;
    case 'thread':
      return thread !== undefined;
    case 'nobody':
      return people === 0;
    default:
      return roles.some(({ role, covered }) => role === filter && covered < 1);
  }
}

function roleRow(row: BookAccount, { threadFrom }: Playbook['needs']): RoleRow {
  const { contacts = [], fields } = row.account;
  const reading = row.assessment.needs?.people;
  const met = [fields.lastContact, ...contacts.map(({ lastContact }) => lastContact)];
  const { thread } = reading ?? {};
  return {
    row,
    coverage: reading?.coverage ?? 0,
    roles: reading?.roles ?? NOBODY,
    people: contacts.length,
    thread: thread !== undefined && thread.lost >= threadFrom - 1e-9 ? thread.person : undefined,
    lastContact: met
      .flatMap((day) => day ?? [])
      .toSorted()
      .at(-1),
    revenue: fields.revenue,
  };
}

/** Revenue that rests on what is not covered; unknown revenue stands after all that is known. */
function open({ coverage, revenue }: RoleRow): number {
  return revenue === undefined ? -1 : Math.max(0, revenue) * (1 - coverage);
}
