import type { ReadImport } from '../../../../core/exchange/import/read-import.ts';
import type { SideSheet } from '../../../../core/exchange/import/side-sheet.ts';
import { sideColumns } from '../../../../core/exchange/sides/side-columns.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Words } from '../../../../core/panel/words.ts';
import { defaultPlaybook } from '../../../../core/playbook/default-playbook.ts';
import { sideText } from '../../../book-flow/exchange/side-text.ts';

/** Each sheet beside the accounts: as what it is read, where its rows went, and what of it is left out. */
export function SideSheets({ read }: { readonly read: ReadImport }) {
  const { words } = usePanel();
  return (
    <>
      {read.sides.map((side) => (
        <div key={side.sheet} class="kam-sub">
          <p>{countsText(side, read, words)}</p>
          <p>{columnsText(side, words)}</p>
          {side.kind === 'products' && (
            <p>{words.say(sideText.ordersSum, { money: words.money(sumOf(side, 'revenue')) })}</p>
          )}
          {side.lastYear.length > 0 && (
            <p>
              {words.say(sideText.ordersLastYear, {
                count: words.count(side.lastYear.length),
                money: words.money(sumOf(side, 'revenueLastYear')),
              })}
            </p>
          )}
          {side.older.length > 0 && <p>{words.say(sideText.ordersYear)}</p>}
        </div>
      ))}
      {read.repeated > 0 && (
        <p class="kam-sub">{words.say(sideText.repeated, { count: words.count(read.repeated) })}</p>
      )}
    </>
  );
}

/** Every row is in one of the counts. */
function countsText(
  { sheet, kind, rows, unassigned, nameless, older }: SideSheet,
  read: ReadImport,
  words: Words,
) {
  const unknown = read.unknown.filter((one) => one.sheet === sheet).length;
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

function columnsText({ kind, columns, ignored }: SideSheet, words: Words): string {
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
