import type { TableKey } from '../merge/compare-tables.ts';

/** How many of what was left out of something that goes out. */
export type Withheld = Readonly<Partial<Record<WithheldKind, number>>>;
export type WithheldKind = TableKey | 'accounts' | 'fields' | 'actions';

/** All that was left out of several together. */
export function addUp(all: readonly Withheld[]): Withheld {
  const sums = new Map<WithheldKind, number>();
  for (const one of all)
    for (const [kind, count = 0] of Object.entries(one) as [WithheldKind, number][])
      if (count > 0) sums.set(kind, (sums.get(kind) ?? 0) + count);
  return Object.fromEntries(sums);
}
