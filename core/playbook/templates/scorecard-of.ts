import type { LocalText } from '../../text/local-text.ts';
import type { Patch } from '../patched.ts';

type Row = readonly [id: string, label: LocalText, weight: number];

/** A scorecard as rows of items, by groups. */
export function scorecardOf(
  id: string,
  label: LocalText,
  groups: readonly (readonly [id: string, label: LocalText, items: readonly Row[]])[],
): Patch {
  return {
    id,
    label: { ...label },
    groups: groups.map(([group, name, items]) => ({
      id: group,
      label: name,
      items: items.map(([item, itemLabel, weight]) => ({ id: item, label: itemLabel, weight })),
    })),
  };
}
