import { DomainError } from '../../../core/account/domain-error.ts';
import { sheetErrorText } from '../../../core/sheet/sheet-error-text.ts';
import type { Language, LocalText } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { StartError } from '../start-error.ts';

/** A refusal of the sheet reader or writer in the user's words; any other error as it is. */
export function inWords(error: unknown, language: Language): unknown {
  if (!(error instanceof DomainError)) return error;
  const words: LocalText | undefined = (sheetErrorText as Readonly<Record<string, LocalText>>)[error.code];
  if (words === undefined) return error;
  return new StartError(
    say(words, language, {
      parameter: error.parameter,
      expected: error.expected ?? '',
      received: String(error.received ?? ''),
      place: error.place ?? '',
    }),
  );
}
