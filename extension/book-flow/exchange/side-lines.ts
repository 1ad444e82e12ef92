import type { Joined } from '../../../core/exchange/import/join-side-sheets.ts';
import type { ReadImport } from '../../../core/exchange/import/read-import.ts';
import type { SideSheet } from '../../../core/exchange/import/side-sheet.ts';
import { sideColumns } from '../../../core/exchange/sides/side-columns.ts';
import type { Words } from '../../../core/panel/words.ts';
import { defaultPlaybook } from '../../../core/playbook/default-playbook.ts';
import { sideText } from './side-text.ts';

/** Of one sheet beside the accounts: as what it is read, where its rows went, and what of it is left out. */
export function sideLines(
  side: SideSheet,
  { unknown, sides }: Pick<ReadImport, 'unknown' | 'sides'>,
  words: Words,
): string[] {
  const { kind, lastYear, older, wholeYear } = side;
  const alone = sides.filter((one) => one.kind === 'products').length === 1;
  return [
    countsLine(side, unknown, words),
    columnsLine(side, words),
    ...(kind === 'products'
      ? [words.say(sideText.ordersSum, { money: words.money(sumOf(side, 'revenue')) })]
      : []),
    ...(lastYear.length > 0
      ? [
          words.say(sideText.ordersLastYear, {
            count: words.count(lastYear.length),
            money: words.money(sumOf(side, 'revenueLastYear')),
          }),
        ]
      : []),
    ...(wholeYear && alone ? [words.say(sideText.ordersRevenue)] : []),
    ...(older.length > 0 ? [words.say(sideText.ordersYear)] : []),
  ];
}

/** Every row is in one of the counts. */
function countsLine(
  { sheet, kind, rows, unassigned, nameless, older }: SideSheet,
  notHere: Joined['unknown'],
  words: Words,
): string {
  const unknown = notHere.filter((one) => one.sheet === sheet).length;
  const counts = {
    joined: rows.length - unknown,
    nobody: unassigned.length,
    unknown,
    older: older.length,
    nameless: nameless.length,
  };
  const parts = Object.entries(counts)
    .filter(([key, count]) => count > 0 || key === 'joined')
    .map(([key, count]) =>
      words.say(sideText.counted[key as keyof typeof counts], { count: words.count(count) }),
    );
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return words.say(sideText.counts, {
    sheet,
    kind: words.say(sideText.kinds[kind]),
    rows: words.count(all),
    parts: words.list(parts),
  });
}

function columnsLine({ kind, columns, ignored }: SideSheet, words: Words): string {
  const labels = new Map(
    sideColumns(kind, defaultPlaybook, []).map(({ key, label }) => [key, words.say(label)]),
  );
  const read = [...columns].map(([key, { header }]) => `${header} → ${labels.get(key) ?? key}`);
  return words.say(sideText.columns, {
    columns: read.join(', '),
    ignored: ignored.length === 0 ? words.say(sideText.nothing) : ignored.join(', '),
  });
}

function sumOf({ rows, unassigned }: SideSheet, year: 'revenue' | 'revenueLastYear'): number {
  const lines = [...rows, ...unassigned].flatMap(({ tables }) => tables.products ?? []);
  return lines.reduce((sum, line) => sum + (line[year] ?? 0), 0);
}
