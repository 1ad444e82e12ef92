import type { TableColumn } from '../../account/tables/table-column.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { labelled } from './side-column.ts';
import type { SideKind } from './side-part.ts';
import { SIDE_PARTS } from './side-parts.ts';

/**
 * The columns of a sheet: those of its kind, and those of its headers that bear the key of a line from another playbook,
 * which this one has no name for.
 */
export function sideColumns(
  kind: SideKind,
  playbook: Playbook,
  keys: readonly string[],
): readonly TableColumn[] {
  const { open, columns } = SIDE_PARTS[kind];
  const own = columns(playbook);
  if (open === undefined) return own;
  const like = own.find(({ key }) => key.startsWith(open))?.kind ?? 'text';
  const strange = keys.filter((key) => key.startsWith(open) && own.every((column) => column.key !== key));
  return [...own, ...strange.map((key) => labelled(key, like, { en: key, 'zh-CN': key }))];
}
