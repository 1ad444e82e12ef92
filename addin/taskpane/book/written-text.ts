import type { Secrecy } from '../../../core/account/care-record.ts';
import { secrecyText } from '../../../core/panel/secrecy/secrecy-text.ts';
import { withheldLine } from '../../../core/panel/secrecy/withheld-line.ts';
import { wordsOf } from '../../../core/panel/words.ts';
import type { PaneSession } from '../pane-session.ts';
import { bookText } from './book-text.ts';
import type { ExportedBook } from './export-book.ts';

/** What was written, and what was not, in the words of the sidebar's exports. */
export function writtenText(
  { count, name: file, withheld, refused }: Extract<ExportedBook, { kind: 'done' }>,
  level: Secrecy,
  { language, playbook }: PaneSession,
): string {
  const words = wordsOf(language, playbook.currency);
  const written = words.say(bookText.exported, { count: words.count(count), file });
  const stayed = [
    withheldLine(withheld, level, words),
    refused === 0 ? undefined : words.say(secrecyText.unfair, { count: words.count(refused) }),
  ].filter((line) => line !== undefined);
  return stayed.length === 0 ? written : `${written} (${stayed.join('; ')})`;
}
