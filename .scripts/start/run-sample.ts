import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { stampOf, stampText } from '../../core/playbook/stamp.ts';
import { sampleBook } from '../../core/sample/sample-book.ts';
import { say } from '../../core/text/say.ts';
import type { StartArguments } from './arguments.ts';
import { assessBook } from './assess-book.ts';
import { accountLines, bookLines } from './print-book.ts';
import { showFor } from './show.ts';
import { startText } from './start-text.ts';
import type { Paint } from './terminal/paint.ts';
import { progressLine } from './terminal/progress.ts';

/** Assesses the sample book and prints it. */
export function runSample({ asOf, language }: StartArguments, width: number, paint: Paint): void {
  const playbook = defaultPlaybook;
  const show = showFor(language, playbook);
  const rows = sampleBook(asOf, language);
  const book = assessBook(rows, playbook, asOf, progressLine(startText.assessing[language]));
  const lines = [
    paint.strong(say(startText.sampleBook, language, { count: rows.length, day: asOf })),
    paint.soft(say(startText.model, language, { stamp: stampText(stampOf(playbook)) })),
    '',
    ...accountLines(book.accounts, show, width, paint),
    '',
    ...bookLines(book, playbook, show, width, paint),
    '',
  ];
  console.log(lines.join('\n'));
}
