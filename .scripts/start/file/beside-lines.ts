import type { ReadImport } from '../../../core/exchange/import/read-import.ts';
import type { Words } from '../../../core/panel/words.ts';
import { sideLines } from '../../../extension/book-flow/exchange/side-lines.ts';
import { sideText } from '../../../extension/book-flow/exchange/side-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { indented, noteLines } from './print-reading.ts';

/** What further sheets tell of the accounts, each with what was remarkable about it. */
export function besideLines(read: ReadImport, words: Words, terminal: Terminal): string[] {
  const lines = read.sides.flatMap((side) => {
    const [first = '', ...more] = sideLines(side, read, words);
    return [
      '',
      terminal.paint.strong(first),
      ...more.flatMap((line) => indented(line, terminal.width)),
      ...noteLines(side, terminal),
    ];
  });
  return read.repeated > 0
    ? [...lines, words.say(sideText.repeated, { count: words.count(read.repeated) })]
    : lines;
}
