import type { Account, AccountFields, FieldValue } from '../account/account.ts';
import type { FieldKey } from '../account/field.ts';
import { FIELDS } from '../account/fields.ts';
import { joinProducts } from './join-products.ts';

/** How many of the members a sum was taken over. */
export interface SumOf {
  readonly known: number;
  readonly of: number;
}

export interface RolledUp {
  readonly account: Account;
  /** For every summed field that is known. */
  readonly sums: Readonly<Partial<Record<FieldKey, SumOf>>>;
}

/**
 * Several accounts as one: money and open complaints summed, the last contact the latest, everything else from the
 * parent's own record, or where all members agree.
 *
 * A sum over members of whom some lack the field is an estimate: it enters the score, not the coverage. What such a
 * sum cannot tell stays unknown: one of 0, last year's revenue where it is known for other members than this year's,
 * and wallets that do not even reach the revenue of all.
 *
 * @param parent The record of the parent, where it is one of the members.
 * @see METHODS section 1, *sums for money*.
 */
export function rollUp(members: readonly Account[], name: string, parent: Account | undefined): RolledUp {
  const fields: Partial<Record<FieldKey, FieldValue>> = { name };
  const estimated: Partial<Record<FieldKey, string>> = {};
  const sums: Partial<Record<FieldKey, SumOf>> = {};
  for (const { key, kind } of FIELDS) {
    if (key === 'name' || key === 'parent') continue;
    if (kind === 'money' || key === 'openComplaints') {
      const sum = sumOf(members, key);
      if (sum === undefined || tellsNothing(key, sum, members)) continue;
      fields[key] = sum.total;
      sums[key] = { known: sum.known, of: members.length };
      const note = estimateNote(sum, members.length);
      if (note !== undefined) estimated[key] = note;
    } else if (key === 'lastContact') {
      const latest = members
        .flatMap(({ fields: own }) => own.lastContact ?? [])
        .sort()
        .at(-1);
      if (latest !== undefined) fields.lastContact = latest;
    } else {
      const from = parent?.fields[key] === undefined ? agreeing(members, key) : parent;
      const value = from?.fields[key];
      if (value === undefined || (key === 'id' && parent === undefined)) continue;
      fields[key] = value;
      const guess = from?.estimated?.[key];
      if (guess !== undefined) estimated[key] = guess;
    }
  }
  return {
    account: {
      fields: fields as AccountFields,
      ...(Object.keys(estimated).length > 0 ? { estimated } : {}),
      ...joined('opportunities', members),
      ...joined('contacts', members),
      ...joined(
        'events',
        members.map((member, place) => withOwnIds('events', member, place)),
      ),
      ...joined(
        'keeping',
        members.map((member, place) => withOwnIds('keeping', member, place)),
      ),
      ...(parent?.rivals === undefined ? {} : { rivals: parent.rivals }),
      ...joinProducts(members),
    },
    sums,
  };
}

/** Sums that would be compared with one over other members. */
function tellsNothing(key: FieldKey, { total, known }: Sum, members: readonly Account[]): boolean {
  if (key === 'revenueLastYear') return unlikeYears(members);
  if (key !== 'wallet' || known === members.length) return false;
  const revenue = sumOf(members, 'revenue');
  return revenue !== undefined && total < revenue.total;
}

interface Sum {
  readonly total: number;
  readonly known: number;
  readonly guessed: number;
}

function sumOf(members: readonly Account[], key: FieldKey): Sum | undefined {
  const knowing = members.filter(({ fields }) => fields[key] !== undefined);
  if (knowing.length === 0) return undefined;
  const total = knowing.reduce((sum, { fields }) => sum + (fields[key] as number), 0);
  if (total === 0 && knowing.length < members.length) return undefined;
  const guessed = knowing.filter(({ estimated }) => estimated?.[key] !== undefined).length;
  return { total, known: knowing.length, guessed };
}

function estimateNote({ known, guessed }: Sum, of: number): string | undefined {
  if (known === of && guessed === 0) return undefined;
  const sum = known === of ? `sum of ${of} accounts` : `sum of ${known} of ${of} accounts`;
  return guessed === 0 ? sum : `${sum}, ${guessed} of them estimated`;
}

/** Whether this year's revenue and last year's are both known, but for other members. */
export function unlikeYears(members: readonly Account[]): boolean {
  const knows = (key: 'revenue' | 'revenueLastYear') =>
    members.map(({ fields }) => fields[key] !== undefined);
  const [now, before] = [knows('revenue'), knows('revenueLastYear')];
  return now.includes(true) && before.includes(true) && now.some((known, at) => known !== before[at]);
}

/** The first member, where all members know the field and say the same. */
function agreeing(members: readonly Account[], key: FieldKey): Account | undefined {
  const [first] = members;
  const value = first?.fields[key];
  return value !== undefined && members.every(({ fields }) => fields[key] === value) ? first : undefined;
}

/** The id of an event, or of a step of a plan, is its own among those of one account only. */
function withOwnIds(key: 'events' | 'keeping', member: Account, place: number): Account {
  const lines = member[key];
  if (lines === undefined) return member;
  const owner = member.fields.id ?? member.fields.name ?? `#${place + 1}`;
  return { ...member, [key]: lines.map((line) => ({ ...line, id: `${owner}: ${line.id}` })) };
}

/** Left out where no member has any: an empty list would say that there is none. */
function joined<K extends 'opportunities' | 'contacts' | 'events' | 'keeping'>(
  key: K,
  members: readonly Account[],
): Pick<Account, K> | Record<string, never> {
  const lists = members.flatMap((member) => {
    const list = member[key];
    return list === undefined ? [] : [list];
  });
  return lists.length === 0 ? {} : ({ [key]: lists.flat() } as unknown as Pick<Account, K>);
}
