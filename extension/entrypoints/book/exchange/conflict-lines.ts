import { fieldOf } from '../../../../core/account/fields.ts';
import type { FieldReading } from '../../../../core/account/reading.ts';
import type { Side } from '../../../../core/exchange/merge/compare-accounts.ts';
import type { BookComparison } from '../../../../core/exchange/merge/compare-books.ts';
import type { Chooser } from '../../../../core/exchange/merge/merge-books.ts';
import { sourceText } from '../../../../core/panel/source-text.ts';
import { valueText } from '../../../../core/panel/value-text.ts';
import type { Words } from '../../../../core/panel/words.ts';
import { conflictKey } from '../../../book-flow/exchange/conflict-key.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';

export interface ConflictLine {
  readonly key: string;
  readonly account: string;
  readonly what: string;
  readonly mine: Told;
  readonly theirs: Told;
  /** Whose word counts by the rule for all. */
  readonly ruled: Side;
}

interface Told {
  readonly value: string;
  readonly source: string;
}

/** Every difference between two books as a line of words. */
export function conflictLines(
  { matched }: BookComparison,
  rule: Chooser,
  words: Words,
): readonly ConflictLine[] {
  return matched.flatMap((account) => [
    ...account.conflicts.map((conflict) => ({
      key: conflictKey(account, conflict.field),
      account: account.mine.name,
      what: words.say(fieldOf(conflict.field).label),
      mine: told(conflict.mine, words),
      theirs: told(conflict.theirs, words),
      ruled: rule.field(conflict, account),
    })),
    ...account.tables.conflicts.map((conflict) => ({
      key: conflictKey(account, conflict.table, conflict.name),
      account: account.mine.name,
      what: words.say(exchangeText.line, {
        table: words.say(exchangeText.tables[conflict.table]),
        name: conflict.name,
      }),
      mine: { value: parts(conflict.mine), source: '' },
      theirs: { value: parts(conflict.theirs), source: '' },
      ruled: rule.line(conflict, account),
    })),
  ]);
}

function told(reading: FieldReading, words: Words): Told {
  const { field, value, text, at, by } = reading;
  const day = words.date(at.slice(0, 10));
  const source = sourceText(reading, words);
  return {
    value: value === undefined ? text : valueText(fieldOf(field), value, words),
    // A colleague's word says its day already.
    source: by === undefined ? [source, day].filter(Boolean).join(' · ') : source,
  };
}

const LONGEST = 120;

/** What a line of a table says, part by part, without the name that both share. */
function parts(line: unknown): string {
  const text = Object.entries(Object(line) as object)
    .filter(([key]) => key !== 'name' && key !== 'product' && key !== 'id')
    .map(([, value]) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
    .join(', ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
