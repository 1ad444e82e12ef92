import type { Account } from '../account/account.ts';
import type { Maturity } from '../account/need-record.ts';
import type { Playbook } from '../playbook/schema.ts';
import { type CooperationReading, cooperationReading } from './cooperation.ts';
import { type Iceberg, icebergOf } from './iceberg.ts';
import { type LeadReading, leadReading } from './lead-rating.ts';
import { type Organisation, organisationOf } from './organisation.ts';
import { type PeopleReading, peopleReading } from './people.ts';
import { type ProductGaps, productGaps } from './product-gaps.ts';
import type { MixOf } from './product-mix.ts';
import { type SolutionReading, solutionTable } from './solution.ts';
import { type WaitingRequest, waitingRequests } from './waiting-request.ts';

/** What is known of people, needs and what could be done for them at one account. METHODS 6. */
export interface NeedsReading {
  /** Incomplete ones first. */
  readonly icebergs: readonly Iceberg[];
  readonly people: PeopleReading | undefined;
  readonly organisation: Organisation | undefined;
  /** Undefined without product lines, or without a mix to compare them with. */
  readonly whitespace: ProductGaps | undefined;
  readonly solutions: readonly SolutionReading[];
  readonly cooperations: readonly CooperationReading[];
  /** Hottest first. */
  readonly leads: readonly LeadReading[];
  readonly requests: readonly WaitingRequest[];
  readonly maturity: Maturity | undefined;
}

export interface NeedsContext {
  readonly policy: Playbook['needs'];
  /** The industry's mix, where there is a book or a table. */
  readonly mixOf: MixOf | undefined;
  /** The account as the book knows it, so that its own part is left out of the mix. */
  readonly inBook: Account;
  readonly asOf: string | undefined;
}

/** @returns undefined where nothing of the kind is on record. */
export function needsReading(
  account: Account,
  { policy, mixOf, inBook, asOf }: NeedsContext,
): NeedsReading | undefined {
  const { contacts, levels, needs, products, solutions, cooperations, leads, events, maturity } = account;
  const requests = events === undefined ? [] : waitingRequests(events, policy.opened, asOf);
  const something = contacts ?? levels ?? needs ?? products ?? solutions ?? cooperations ?? leads ?? maturity;
  if (something === undefined && requests.length === 0) return undefined;
  const mix = products === undefined || products.length === 0 ? undefined : mixOf?.(inBook);
  return {
    icebergs: (needs ?? [])
      .map((need) => icebergOf(need, contacts ?? [], policy.layers))
      .sort((a, b) => b.missing.length - a.missing.length),
    people: peopleReading(contacts, policy.roles, asOf),
    organisation: organisationOf(contacts, levels, policy.organisation),
    whitespace: mix === undefined ? undefined : productGaps(account, mix),
    solutions: solutionTable(products, solutions, policy.solutions),
    cooperations: (cooperations ?? []).map((one) => cooperationReading(one, policy.cooperation)),
    leads: (leads ?? [])
      .map((one) => leadReading(one, policy.leads))
      .sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0)),
    requests,
    maturity,
  };
}
