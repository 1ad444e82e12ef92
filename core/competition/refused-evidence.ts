import type { AccountTables } from '../account/account.ts';
import type { Playbook } from '../playbook/schema.ts';
import { sourceKind } from './source-kind.ts';

/** Lists of the record whose lines rest on what somebody learnt about a rival. */
export type EvidenceList =
  | 'rivals'
  | 'factors'
  | 'rivalCards'
  | 'shares'
  | 'forces'
  | 'pest'
  | 'attractiveness';

/** A line that does not count, with the source that speaks against it. METHODS 4.9. */
export interface RefusedEvidence {
  readonly list: EvidenceList;
  /** What the line is about: an item, a rival. */
  readonly about: string;
  readonly source: string;
  /** Of a refused kind, or in words that name no kind. */
  readonly kind: 'refused' | 'strange';
}

/** Every line of the record that must not be used because of how it was learnt. */
export function refusedEvidence(
  { rivals, factors, rivalCards, market, attractiveness }: AccountTables,
  sources: Playbook['competition']['sources'],
): readonly RefusedEvidence[] {
  const found: RefusedEvidence[] = [];
  const look = (list: EvidenceList, about: string, source: string | undefined) => {
    const kind = sourceKind(source, sources);
    if (source !== undefined && (kind === 'refused' || kind === 'strange'))
      found.push({ list, about, source, kind });
  };
  for (const { item, source } of rivals?.ratings ?? []) look('rivals', item, source);
  for (const { item, source } of factors?.ratings ?? []) look('factors', item, source);
  for (const { rival, source } of rivalCards ?? []) look('rivalCards', rival, source);
  for (const { provider, source } of market?.shares ?? []) look('shares', provider, source);
  for (const { item, source } of market?.forces ?? []) look('forces', item, source);
  for (const { item, source } of market?.pest ?? []) look('pest', item, source);
  for (const { item, source } of attractiveness ?? []) look('attractiveness', item, source);
  return found;
}

/** The record without the lines of refused kinds, for whatever leaves the house; what nobody could name stays. */
export function withoutRefused<T extends AccountTables>(
  tables: T,
  sources: Playbook['competition']['sources'],
): T {
  const refused = refusedEvidence(tables, sources).some(({ kind }) => kind === 'refused');
  if (!refused) return tables;
  const kept = <L extends { readonly source?: string }>(lines: readonly L[]) =>
    lines.filter(({ source }) => sourceKind(source, sources) !== 'refused');
  const { rivals, factors, rivalCards, market, attractiveness } = tables;
  return {
    ...tables,
    ...(rivals && { rivals: { ...rivals, ratings: kept(rivals.ratings) } }),
    ...(factors && { factors: { ...factors, ratings: kept(factors.ratings) } }),
    ...(rivalCards && { rivalCards: kept(rivalCards) }),
    ...(attractiveness && { attractiveness: kept(attractiveness) }),
    ...(market && {
      market: {
        ...market,
        ...(market.shares && { shares: kept(market.shares) }),
        ...(market.forces && { forces: kept(market.forces) }),
        ...(market.pest && { pest: kept(market.pest) }),
      },
    }),
  };
}
