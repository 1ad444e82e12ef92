import { cellExpectation } from '../../../../core/account/tables/cell-expectation.ts';
import type { ReadImport } from '../../../../core/exchange/import/read-import.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import { lostRows } from '../../../book-flow/exchange/lost-rows.ts';
import { sideText } from '../../../book-flow/exchange/side-text.ts';
import { FirstLines } from './FirstLines.tsx';

export interface ImportFaultsProps {
  readonly read: ReadImport;
  /** Where rows without an account are kept; without it they are left out. */
  readonly nobody: string | undefined;
}

/** Every cell and every row that could not be taken: where, what stood there, and how to mend it. */
export function ImportFaults({ read, nobody }: ImportFaultsProps) {
  const { words } = usePanel();
  const { faults, sides } = read;
  const sideFaults = sides.flatMap(({ sheet, faults: own }) =>
    own.map((fault) => {
      const { row, column, received } = fault;
      const expected = words.say(cellExpectation(fault));
      return words.say(sideText.fault, { sheet, row, column, text: received, expected });
    }),
  );
  const cells = [...faults.map(words.fault), ...sideFaults];
  const rows = lostRows(read, nobody !== undefined, words).map(({ line }) => line);
  return (
    <>
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
