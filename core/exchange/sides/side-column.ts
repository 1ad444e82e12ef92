import type { TableChoice, TableColumn } from '../../account/tables/table-column.ts';
import type { LocalText } from '../../text/local-text.ts';

type Kind = TableColumn['kind'];

/** A column under its names in both languages, and under others: `A|B|甲`. */
export function sideColumn(
  key: string,
  kind: Kind,
  en: string,
  zh: string,
  aliases = '',
  more: Pick<TableColumn, 'choices' | 'most'> = {},
): TableColumn {
  return labelled(key, kind, { en, 'zh-CN': zh }, { aliases: aliases.split('|').filter(Boolean), ...more });
}

/** A column whose name stands in the playbook. */
export function labelled(
  key: string,
  kind: Kind,
  label: LocalText,
  more: Partial<Pick<TableColumn, 'aliases' | 'choices' | 'most'>> = {},
): TableColumn {
  return { key, kind, label, ...more, aliases: [label.en, label['zh-CN'], ...(more.aliases ?? [])] };
}

/** Things that the playbook names, as words for their ids. */
export function named(
  all: readonly { readonly id: string; readonly label: LocalText }[],
): readonly TableChoice[] {
  return all.map(({ id, label }) => ({ value: id, label }));
}

/** Words for each value of a set. */
export function worded<V extends string>(
  all: Readonly<Record<V, LocalText | { readonly label: LocalText }>>,
  aliases: Partial<Readonly<Record<V, readonly string[]>>> = {},
): readonly TableChoice[] {
  return (Object.keys(all) as V[]).map((value) => {
    const text = all[value];
    return { value, label: isText(text) ? text : text.label, aliases: aliases[value] ?? [] };
  });
}

function isText(text: LocalText | { readonly label: LocalText }): text is LocalText {
  return !('label' in text);
}

/** Words for 1, 2, 3 and so on. */
export function numbered(labels: readonly LocalText[]): readonly TableChoice[] {
  return labels.map((label, at) => ({ value: at + 1, label }));
}

/** Which account a row tells of, by its number or its name. */
export const ACCOUNT: TableColumn = {
  key: 'account',
  kind: 'text',
  label: { en: 'Account', 'zh-CN': '客户' },
  // Where a sheet has both, the number is the surer one.
  aliases: 'Account ID|Account name|Account|Customer|Company|客户编号|客户名称|客户'.split('|'),
};

/** How something was learnt of a rival, and when. */
export const EVIDENCE: readonly TableColumn[] = [
  sideColumn('source', 'text', 'Source', '来源', 'Learned from|Learnt from|Source kind|获知途径|来源类别'),
  sideColumn('date', 'date', 'Date', '日期', 'Learnt on|Learned on|Known since|获知日期'),
];

/** What tells a line from others when it comes back. */
export const ENTRY_ID = sideColumn('id', 'text', 'Entry ID', '记录编号');
