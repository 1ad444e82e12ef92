import type { Contact } from '../account/account.ts';
import type { LevelRight } from '../account/need-record.ts';
import { sameText } from '../account/same-text.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { LocalText } from '../text/local-text.ts';

/** One person of the organisation and who reports to them. METHODS 6.2. */
export interface OrgNode {
  readonly name: string;
  /** Undefined for a superior who is known by name alone. */
  readonly contact: Contact | undefined;
  readonly reports: readonly OrgNode[];
}

export interface LevelReading {
  readonly id: string;
  readonly label: LocalText;
  /** What it decides at this account, where noted; else what such a level usually decides. */
  readonly decides: string | LocalText;
  readonly noted: boolean;
  readonly people: readonly string[];
}

export interface Organisation {
  /** Those who report to nobody that is known. */
  readonly tree: readonly OrgNode[];
  /** Names of people who report to each other in a ring; each ring once. In the tree the first of them stands on top. */
  readonly loops: readonly (readonly string[])[];
  /** Superiors who are named and not on record. */
  readonly strangers: readonly string[];
  /** The highest first. */
  readonly levels: readonly LevelReading[];
  /** Levels as they are written on people, that the playbook does not know. */
  readonly strangeLevels: readonly string[];
  /** Whether anybody's superior or level is noted. */
  readonly known: boolean;
}

/** @returns undefined where neither people nor levels are on record. */
export function organisationOf(
  contacts: readonly Contact[] = [],
  rights: readonly LevelRight[] = [],
  policy: Playbook['needs']['organisation'],
): Organisation | undefined {
  if (contacts.length === 0 && rights.length === 0) return undefined;
  const people = new Map(contacts.map((one) => [sameText(one.name), one]));
  const above = new Map<string, string>();
  const strangers = new Map<string, string>();
  for (const { name, reportsTo } of people.values()) {
    if (reportsTo === undefined || reportsTo.trim() === '') continue;
    const superior = sameText(reportsTo);
    above.set(sameText(name), superior);
    if (!people.has(superior)) strangers.set(superior, reportsTo.trim());
  }
  const nameOf = (key: string) => people.get(key)?.name ?? strangers.get(key) ?? key;
  const rings = ringsOf(above);
  // A ring has no top: its first member is shown there, and the way back to it is cut.
  for (const [first] of rings) if (first !== undefined) above.delete(first);
  const below = new Map<string, string[]>();
  for (const [key, superior] of above) below.set(superior, [...(below.get(superior) ?? []), key]);
  const node = (key: string): OrgNode => ({
    name: nameOf(key),
    contact: people.get(key),
    reports: (below.get(key) ?? []).map(node),
  });
  const tops = [...strangers.keys(), ...people.keys()].filter((key) => !above.has(key));
  return {
    tree: tops.map(node),
    loops: rings.map((ring) => ring.map(nameOf)),
    strangers: [...strangers.values()],
    ...levelsOf(contacts, rights, policy),
    known: above.size > 0 || rings.length > 0 || contacts.some(({ level }) => level !== undefined),
  };
}

function ringsOf(above: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const rings: string[][] = [];
  const done = new Set<string>();
  for (const start of above.keys()) {
    const way: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !way.includes(at)) {
      way.push(at);
      at = above.get(at);
    }
    if (at !== undefined && way.includes(at)) rings.push(way.slice(way.indexOf(at)));
    for (const key of way) done.add(key);
  }
  return rings;
}

function levelsOf(
  contacts: readonly Contact[],
  rights: readonly LevelRight[],
  policy: Playbook['needs']['organisation'],
): Pick<Organisation, 'levels' | 'strangeLevels'> {
  const idOf = (text: string) =>
    policy.find(({ id, label }) =>
      [id, label.en, label['zh-CN']].some((one) => sameText(one) === sameText(text)),
    )?.id;
  const noted = new Map(rights.map(({ level, decides }) => [idOf(level) ?? level, decides]));
  const on = contacts.flatMap(({ name, level }) =>
    level === undefined || level.trim() === '' ? [] : [{ name, level, id: idOf(level) }],
  );
  return {
    levels: policy.map(({ id, label, decides }) => ({
      id,
      label,
      decides: noted.get(id) ?? decides,
      noted: noted.has(id),
      people: on.filter((one) => one.id === id).map(({ name }) => name),
    })),
    strangeLevels: [...new Set(on.filter(({ id }) => id === undefined).map(({ level }) => level.trim()))],
  };
}
