import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BookFile } from '../../../core/exchange/book-file.ts';
import { formatCount, formatDate } from '../../../core/text/format.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { bookCounts } from './book-counts.ts';
import type { BookSession } from './book-session.ts';
import { bookText } from './book-text.ts';

export interface BookQuestionProps {
  readonly language: Language;
  /** ISO code of the money by which this workbook's model counts. */
  readonly own: string;
  readonly file: string;
  readonly book: BookFile;
  readonly session: BookSession;
}

/** What a chosen book holds, and whether to write it to new sheets. */
export function BookQuestion({ language, own, file, book, session }: BookQuestionProps) {
  const take = useRef<HTMLButtonElement>(null);
  // Nothing is overwritten by it: the way on has the focus.
  useLayoutEffect(() => take.current?.focus(), []);
  const words = (text: Parameters<typeof say>[0], values: Record<string, string | number> = {}) =>
    say(text, language, values);
  const count = (number: number) => formatCount(number, language);
  const { accounts, values, faulty, beside } = bookCounts(book);
  const { by, at, currency } = book;
  const date = formatDate(at.slice(0, 10), language);
  return (
    <fieldset class="pane-question">
      <legend>{words(bookText.preview)}</legend>
      <p class="kam-sub">
        {by === undefined ? words(bookText.from, { file, date }) : words(bookText.fromBy, { file, date, by })}
      </p>
      <ul class="kam-tips" data-counts={accounts}>
        <li>{words(bookText.counts, { accounts: count(accounts), values: count(values), currency })}</li>
        {beside.map(({ kind, count: lines }) => (
          <li key={kind}>{words(bookText.beside[kind], { count: count(lines) })}</li>
        ))}
        {faulty > 0 && <li>{words(bookText.faulty, { count: count(faulty) })}</li>}
        {currency !== own && <li>{words(bookText.otherCurrency, { own, currency })}</li>}
      </ul>
      <div class="kam-buttons">
        <button ref={take} type="button" class="kam-primary" onClick={() => void session.take()}>
          {words(bookText.take)}
        </button>
        <button type="button" onClick={session.cancel}>
          {words(bookText.cancel)}
        </button>
      </div>
    </fieldset>
  );
}
