import type { ReadImport } from '../../../../core/exchange/import/read-import.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import { FirstLines } from './FirstLines.tsx';

/** Every cell and every row that could not be taken: where, what stood there, and how to mend it. */
export function ImportFaults({ read }: { readonly read: ReadImport }) {
  const { words } = usePanel();
  const { faults, refused, sides, unknown } = read;
  const sideFaults = sides.flatMap(({ sheet, faults: own }) =>
    own.map(({ row, column, received }) =>
      words.say(exchangeText.sideFault, { sheet, row, column, text: received }),
    ),
  );
  const cells = [...faults.map(words.fault), ...sideFaults];
  const rows = [
    ...refused.map(({ why, row, first = 0, name = '' }) =>
      words.say(why === 'no-name' ? exchangeText.noName : exchangeText.repeated, { row, first, name }),
    ),
    ...sides.flatMap(({ sheet, nameless }) =>
      nameless.map((row) => words.say(exchangeText.sideNameless, { sheet, row })),
    ),
    ...unknown.map(({ sheet, row, account }) => words.say(exchangeText.sideUnknown, { sheet, row, account })),
  ];
  const missed = (sheet: string) => unknown.filter((one) => one.sheet === sheet).length;
  return (
    <>
      {sides.map(({ sheet, rows: own, nameless }) => (
        <p key={sheet} class="kam-sub">
          {words.say(exchangeText.sideCounts, {
            sheet,
            joined: words.count(own.length - missed(sheet)),
            rows: words.count(own.length + nameless.length),
          })}
        </p>
      ))}
      {cells.length > 0 && (
        <div class="kam-fault">
          <p>{words.say(exchangeText.faults, { count: words.count(cells.length) })}</p>
          <FirstLines lines={cells} />
        </div>
      )}
      {rows.length > 0 && (
        <div class="kam-fault">
          <p>{words.say(exchangeText.refused, { count: words.count(rows.length) })}</p>
          <FirstLines lines={rows} />
        </div>
      )}
    </>
  );
}
