import { percentDoubts, percentDoubtText } from '../../../../core/account/percent-doubts.ts';
import type { ReadImport } from '../../../../core/exchange/import/read-import.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import { noteLine } from '../../../book-flow/exchange/note-line.ts';
import { FirstLines } from './FirstLines.tsx';

/** What reading the sheets had to skip, to guess or to leave. */
export function SheetNotes({ read }: { readonly read: ReadImport }) {
  const { words } = usePanel();
  const left = read.plan.columns
    .filter(({ status }) => status === 'unmatched' || status === 'ignored')
    .map(({ header }) => header);
  const lines = [
    ...(left.length > 0 ? [words.say(exchangeText.ignored, { columns: left.join(', ') })] : []),
    ...(read.ignored.length > 0
      ? [words.say(exchangeText.sheetIgnored, { sheets: read.ignored.join(', ') })]
      : []),
    ...percentDoubts(read.plan, read.main?.rows.map(({ cells }) => cells) ?? []).map(({ header, example }) =>
      words.say(percentDoubtText, { column: header, example }),
    ),
    ...(read.main?.notes ?? []).map((note) => noteLine(note, words)),
  ];
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{words.say(exchangeText.noticed)}</h3>
      <FirstLines lines={lines} />
    </>
  );
}
