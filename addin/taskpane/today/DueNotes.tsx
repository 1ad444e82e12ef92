import { formatCount } from '../../../core/text/format.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { DueFound } from './today-session.ts';
import { todayText } from './today-text.ts';

export interface DueNotesProps {
  readonly language: Language;
  readonly found: DueFound;
  onAgain(): void;
}

/** What the list of what is due rests on, and what it does not know. */
export function DueNotes({ language, found, onAgain }: DueNotesProps) {
  const { read, looked, all } = found;
  const { table, sides, unknown, plan } = read;
  const count = (many: number) => formatCount(many, language);
  const sheets = [...new Set(sides.map(({ sheet }) => sheet))].join(language === 'en' ? ', ' : '、');
  const of = say(todayText.of, language, { table: table.table ?? table.sheet, count: count(looked) });
  const unread = read.rows.filter(({ blank, faults }) => !blank && faults.length > 0).length;
  return (
    <footer class="kam-sub kam-stack">
      <p>
        {of}
        {sides.length > 0 &&
          `${language === 'en' ? ', ' : '，'}${say(todayText.withSides, language, { sheets })}`}
      </p>
      {looked < all && (
        <p>
          {say(todayText.partly, language, { looked: count(looked), all: count(all) })}{' '}
          <button type="button" class="kam-link" onClick={onAgain}>
            {say(todayText.again, language)}
          </button>
        </p>
      )}
      {plan.conflicts.length > 0 ? (
        <p>{say(todayText.conflict, language)}</p>
      ) : (
        unread > 0 && (
          <p>
            {say(unread === 1 ? todayText.unread1 : todayText.unread, language, { count: count(unread) })}
          </p>
        )
      )}
      {unknown.length > 0 && (
        <p>
          {say(unknown.length === 1 ? todayText.unknown1 : todayText.unknown, language, {
            count: count(unknown.length),
            sheets,
          })}
        </p>
      )}
    </footer>
  );
}
