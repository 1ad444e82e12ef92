import type { Account } from '../account/account.ts';
import { COVERAGE_POINTS, type Coverage, type CoveragePoint } from '../account/care-record.ts';
import type { Playbook } from '../playbook/schema.ts';

/** How far one account is reached. */
export interface ContactCoverage {
  readonly points: Readonly<Record<CoveragePoint, boolean | undefined>>;
  /** Points that records answer, and not the user's own word. */
  readonly fromRecords: readonly CoveragePoint[];
  /** All three hold; undefined where one is not known and none fails. */
  readonly contacted: boolean | undefined;
}

/**
 * Whether we were introduced in person, know how they buy, and know what they need most. A recorded visit introduced
 * us, and a recorded need is known; the user's own word stands over both.
 *
 * @see METHODS 5.8; what records answer is ours.
 */
export function contactCoverage({
  coverage = {},
  events = [],
  needs = [],
}: Pick<Account, 'coverage' | 'events' | 'needs'>): ContactCoverage {
  const recorded: Coverage = {
    ...(events.some(({ kind }) => kind === 'visit') ? { introduced: true } : {}),
    ...(needs.some(({ potential }) => potential !== true) ? { needs: true } : {}),
  };
  const points = Object.fromEntries(
    COVERAGE_POINTS.map((point) => [point, coverage[point] ?? recorded[point]]),
  ) as Record<CoveragePoint, boolean | undefined>;
  const all = COVERAGE_POINTS.map((point) => points[point]);
  return {
    points,
    fromRecords: COVERAGE_POINTS.filter((point) => coverage[point] === undefined && recorded[point]),
    contacted: all.includes(false) ? false : all.includes(undefined) ? undefined : true,
  };
}

export type Reach = 'wide' | 'partial' | 'blank';

/** How far a group of accounts is reached. */
export interface GroupCoverage {
  readonly all: number;
  /** Accounts of which it can be told whether they are contacted. */
  readonly known: number;
  readonly contacted: number;
  /** Contacted accounts ÷ all: one that nobody has looked at is not reached. Undefined for an empty group. */
  readonly share: number | undefined;
  readonly reach: Reach | undefined;
}

/** @see METHODS 5.8: wide ≥ 0.7, partial ≥ 0.3, else blank (ours). */
export function groupCoverage(
  accounts: readonly Account[],
  { wide, partial }: Playbook['care']['coverage'],
): GroupCoverage {
  const found = accounts.map((account) => contactCoverage(account).contacted);
  const all = found.length;
  const contacted = found.filter((one) => one === true).length;
  const known = found.filter((one) => one !== undefined).length;
  if (all === 0) return { all, known, contacted, share: undefined, reach: undefined };
  const share = contacted / all;
  const reach = share >= wide - 1e-9 ? 'wide' : share >= partial - 1e-9 ? 'partial' : 'blank';
  return { all, known, contacted, share, reach };
}
