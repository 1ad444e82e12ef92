import type { Secrecy } from '../../../core/account/care-record.ts';
import { withoutRefused } from '../../../core/competition/refused-evidence.ts';
import type { BookFile } from '../../../core/exchange/book-file.ts';
import { REFUSED_REASON, refusedLines } from '../../../core/exchange/export/refused-sheet.ts';
import { releaseEntry } from '../../../core/exchange/release/release-account.ts';
import { addUp, type Withheld } from '../../../core/exchange/release/withheld.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { bookText } from './book-text.ts';

export interface ReleasedBook {
  readonly book: BookFile;
  /** What is above the level. METHODS 7.6. */
  readonly withheld: Withheld;
  /** What was learned by means that are refused, each with the reason. METHODS 4.9. */
  readonly refused: readonly string[];
}

/** A book as it may go out up to a level. */
export function releasedBook(
  book: BookFile,
  level: Secrecy,
  playbook: Playbook,
  language: Language,
): ReleasedBook {
  const released = book.accounts.map((entry) => releaseEntry(entry, level, playbook.care.secrecy));
  const entries = released.flatMap(({ value }) => value ?? []);
  return {
    book: {
      ...book,
      accounts: entries.map(({ beside, ...entry }) =>
        beside === undefined
          ? entry
          : { ...entry, beside: withoutRefused(beside, playbook.competition.sources) },
      ),
    },
    withheld: addUp(released.map(({ withheld }) => withheld)),
    refused: entries.flatMap(({ name, beside = {} }) =>
      refusedLines(beside, playbook).map(({ about, source }) =>
        say(bookText.refusedLine, language, {
          account: name,
          about,
          source,
          reason: REFUSED_REASON[language],
        }),
      ),
    ),
  };
}
