import { fieldOf } from '../../../core/account/fields.ts';
import { wordsOf } from '../../../core/panel/words.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { customerValue } from '../../../core/valuation/customer-value.ts';
import { isCellError } from '../../functions/cells/cell-error.ts';
import { readTable } from '../../functions/cells/read-table.ts';
import { freezeText } from './freeze-text.ts';

/** What carries most of a value, and what is missing most: more would not be read. */
const PARTS = 4;

/** The name of the table that a KAM.SCORE formula scores; undefined for another formula, or cells without a name. */
export function scoredTable(formula: string): string | undefined {
  return /^=KAM\.SCORE\(\s*([^\s[\](),!]+)\[#Headers\]/i.exec(formula)?.[1];
}

/** Why each row of a table has its value, in words; a blank row has none. */
export function scoreReasons(
  headers: readonly unknown[],
  cells: unknown[][],
  playbook: Playbook,
  language: Language,
): readonly { readonly name: string; readonly why: string }[] {
  const words = wordsOf(language, playbook.currency);
  return readTable([headers], cells, playbook).rows.map((row) => {
    if (row.kind === 'blank') return { name: '', why: '' };
    if (row.kind === 'error') {
      return { name: row.name ?? '', why: isCellError(row.error) ? (row.error.message ?? '') : '' };
    }
    const { account } = row;
    const value = customerValue(account, playbook);
    const indicators = Object.values(value.dimensions).flatMap((one) => (one.applies ? one.indicators : []));
    const parts = indicators
      .flatMap(({ label, contribution = 0 }) => (contribution > 0 ? [{ label, contribution }] : []))
      .sort((a, b) => b.contribution - a.contribution)
      .slice(0, PARTS)
      .map(({ label, contribution }) =>
        words.say(freezeText.point, { name: words.say(label), points: words.tenths(contribution) }),
      );
    const missing = [...new Set(indicators.flatMap((one) => one.missing))];
    const most =
      value.score === undefined
        ? words.say(freezeText.nothingKnown)
        : words.say(freezeText.most, { value: words.tenths(value.score), parts: words.list(parts) });
    const unknown = words.say(freezeText.unknown, {
      fields: words.list(missing.slice(0, 2 * PARTS).map((key) => words.say(fieldOf(key).label))),
    });
    const why = words.sentences(missing.length === 0 ? [most] : [most, unknown]);
    return { name: account.fields.name ?? '', why };
  });
}
