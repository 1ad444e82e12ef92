import type { ReadImport } from '../../../../core/exchange/import/read-import.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { noteLine } from '../../../book-flow/exchange/note-line.ts';
import { sideLines } from '../../../book-flow/exchange/side-lines.ts';
import { sideText } from '../../../book-flow/exchange/side-text.ts';
import { FirstLines } from './FirstLines.tsx';

/** Each sheet beside the accounts: as what it is read, where its rows went, and what of it is left out. */
export function SideSheets({ read }: { readonly read: ReadImport }) {
  const { words } = usePanel();
  return (
    <>
      {read.sides.map((side) => (
        <div key={side.sheet} class="kam-sub">
          {sideLines(side, read, words).map((line) => (
            <p key={line}>{line}</p>
          ))}
          {side.notes.length > 0 && <FirstLines lines={side.notes.map((note) => noteLine(note, words))} />}
        </div>
      ))}
      {read.repeated > 0 && (
        <p class="kam-sub">{words.say(sideText.repeated, { count: words.count(read.repeated) })}</p>
      )}
    </>
  );
}
