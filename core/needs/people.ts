import type { Contact, DecisionRole, Opportunity } from '../account/account.ts';
import { daysBetween } from '../account/days-between.ts';
import { covers, ROLES, type RolePolicy, type RoleState, roleCoverage } from './role-coverage.ts';

/** Why a role is not fully covered, the nearest to covered first. */
export type RoleGap = 'stance unknown' | 'date unknown' | 'long ago' | 'against us' | 'nobody';

/** One decision role and who fills it. METHODS 6.2. */
export interface RoleReading {
  readonly role: DecisionRole;
  /** Who covers it best first; of equals, to whom we are closest. */
  readonly people: readonly string[];
  /** 0, half or 1. */
  readonly covered: number;
  /** Undefined where it is covered in full. */
  readonly gap: RoleGap | undefined;
}

/** What rests on whom at one account. METHODS 6.2. */
export interface PeopleReading {
  /** 0–1. */
  readonly coverage: number;
  readonly roles: readonly RoleReading[];
  /** People who are not against us and were met of late, as far as that is known. */
  readonly live: readonly string[];
  /** The one without whom least is left; undefined where nothing is covered. */
  readonly thread: Thread | undefined;
}

export interface Thread {
  readonly person: string;
  /** Coverage without them, 0–1. */
  readonly without: number;
  /** Share of today's coverage that goes with them, 0–1. */
  readonly lost: number;
}

/** What is left if a person goes. METHODS 6.2. */
export interface Leaving extends Thread {
  readonly coverage: number;
  /** Roles that are covered less than before. */
  readonly roles: readonly DecisionRole[];
  /** Open deals that rest on the person, and those that rest on nobody else. */
  readonly deals: readonly string[];
  readonly onlyDeals: readonly string[];
  /** People who report to them. */
  readonly reports: readonly string[];
}

const GAPS: readonly RoleGap[] = ['stance unknown', 'date unknown', 'long ago', 'against us', 'nobody'];

/** @returns undefined where nobody is on record. */
export function peopleReading(
  contacts: readonly Contact[] | undefined,
  policy: RolePolicy,
  asOf: string | undefined,
): PeopleReading | undefined {
  if (contacts === undefined || contacts.length === 0) return undefined;
  const { coverage } = covered(contacts, policy, asOf);
  const roles = ROLES.map((role) => roleReading(role, contacts, policy, asOf));
  const live = contacts.filter((one) => covers(stateOf(one, asOf), policy.recentDays) > 0);
  // Only who covers something can take it along.
  const threads = live
    .filter(({ role }) => role !== undefined)
    .map(({ name }) => threadOf(name, contacts, coverage, policy, asOf));
  const [thread] = threads.sort((a, b) => b.lost - a.lost);
  return { coverage, roles, live: live.map(({ name }) => name), thread };
}

/** What becomes of coverage and deals if a person leaves. */
export function ifLeaving(
  name: string,
  contacts: readonly Contact[],
  deals: readonly Opportunity[],
  policy: RolePolicy,
  asOf: string | undefined,
): Leaving {
  const { coverage } = covered(contacts, policy, asOf);
  const left = contacts.filter((one) => one.name !== name);
  const before = ROLES.map((role) => roleReading(role, contacts, policy, asOf));
  const resting = deals.filter(({ people }) => people?.includes(name) === true);
  return {
    ...threadOf(name, contacts, coverage, policy, asOf),
    coverage,
    roles: before
      .filter(({ role, covered: was }) => roleReading(role, left, policy, asOf).covered < was)
      .map(({ role }) => role),
    deals: resting.map((deal) => deal.name),
    onlyDeals: resting.filter(({ people }) => people?.length === 1).map((deal) => deal.name),
    reports: contacts.filter(({ reportsTo }) => reportsTo?.trim() === name).map((one) => one.name),
  };
}

function threadOf(
  person: string,
  contacts: readonly Contact[],
  coverage: number,
  policy: RolePolicy,
  asOf: string | undefined,
): Thread {
  const left = contacts.filter(({ name }) => name !== person);
  const without = covered(left, policy, asOf).coverage;
  return { person, without, lost: coverage === 0 ? 0 : (coverage - without) / coverage };
}

function covered(contacts: readonly Contact[], policy: RolePolicy, asOf: string | undefined) {
  const states = contacts.flatMap((one) =>
    one.role === undefined ? [] : [{ role: one.role, ...stateOf(one, asOf) }],
  );
  return roleCoverage(states, policy);
}

function roleReading(
  role: DecisionRole,
  contacts: readonly Contact[],
  { recentDays }: RolePolicy,
  asOf: string | undefined,
): RoleReading {
  const filling = contacts
    .filter((one) => one.role === role)
    .map((one) => {
      const state = stateOf(one, asOf);
      const { name, strength = 0 } = one;
      return { name, strength, share: covers(state, recentDays), gap: gapOf(state, recentDays) };
    })
    .sort(
      (a, b) =>
        b.share - a.share ||
        GAPS.indexOf(a.gap ?? 'nobody') - GAPS.indexOf(b.gap ?? 'nobody') ||
        b.strength - a.strength,
    );
  const [best] = filling;
  return {
    role,
    people: filling.map(({ name }) => name),
    covered: best?.share ?? 0,
    gap: best === undefined ? 'nobody' : best.gap,
  };
}

function gapOf(
  { stance, daysSinceContact }: Omit<RoleState, 'role'>,
  recentDays: number,
): RoleGap | undefined {
  if (stance !== undefined && stance < 0) return 'against us';
  if (daysSinceContact !== undefined && daysSinceContact > recentDays) return 'long ago';
  if (daysSinceContact === undefined) return 'date unknown';
  return stance === undefined ? 'stance unknown' : undefined;
}

function stateOf({ stance, lastContact }: Contact, asOf: string | undefined): Omit<RoleState, 'role'> {
  const days =
    lastContact === undefined || asOf === undefined ? undefined : Math.max(0, daysBetween(lastContact, asOf));
  return { known: true, stance, daysSinceContact: days };
}
