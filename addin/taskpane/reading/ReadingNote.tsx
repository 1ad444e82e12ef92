import { formatCount } from '../../../core/text/format.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { MOST_ROWS } from '../most-rows.ts';
import { readingText } from './reading-text.ts';
import { FIRST_ROWS, type TableReading } from './table-reading.ts';

export interface ReadingNoteProps {
  readonly language: Language;
  readonly reading: TableReading;
}

/** How far the table has been read, where that is not to its end, and the way on. */
export function ReadingNote({ language, reading }: ReadingNoteProps) {
  const read = reading.read.value;
  // What is read in a moment is not worth a word.
  if (read === undefined || read.state === 'done') return null;
  if (read.state === 'reading' && read.table.rowCount <= FIRST_ROWS) return null;
  const count = formatCount(read.rows.length, language);
  const all = formatCount(read.table.rowCount, language);
  if (read.state === 'reading') {
    return (
      <div class="pane-reading kam-sub">
        <span>{say(readingText.progress, language, { count, all })}</span>
        <button type="button" class="kam-link" onClick={reading.stop}>
          {say(readingText.stop, language)}
        </button>
        <progress
          class="pane-progress"
          aria-label={say(readingText.reading, language)}
          max={read.table.rowCount}
          value={read.rows.length}
        />
      </div>
    );
  }
  const full = read.rows.length >= MOST_ROWS;
  const text = read.state === 'part' && full ? 'most' : read.state;
  return (
    <div class="pane-reading kam-sub" role={read.state === 'failed' ? 'alert' : 'status'}>
      <span>{say(readingText[text], language, { count, all, reason: read.reason ?? '' })}</span>
      {!(read.state === 'part' && full) && (
        <button type="button" class="kam-link" onClick={reading.rest}>
          {say(read.state === 'part' ? readingText.rest : readingText.again, language)}
        </button>
      )}
    </div>
  );
}
