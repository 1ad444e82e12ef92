import { fieldOf } from '../../../core/account/fields.ts';
import { type HeaderPlan, readColumns } from '../../../core/account/match-headers.ts';
import type { SheetTable } from '../../../core/sheet/sheet-table.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { StartError } from '../start-error.ts';
import { startText } from '../start-text.ts';

/** What no assessment can be made of: no column known, or a number that stands in two columns. */
export function refuseUnreadable(
  plan: HeaderPlan,
  table: SheetTable,
  file: string,
  language: Language,
): void {
  const [clash] = plan.conflicts;
  if (clash !== undefined) {
    const quoted = clash.headers.map((header) => `“${header}”`).join(', ');
    const how = plan.columns
      .filter(({ field, status }) => field === clash.field && status !== 'shadowed')
      .map(
        ({ header, index }) =>
          `--map "${clash.headers.filter((one) => one === header).length > 1 ? `#${index + 1}` : header}="`,
      )
      .join(language === 'en' ? ' or ' : ' 或 ');
    const field = fieldOf(clash.field).label[language];
    throw new StartError(say(startText.conflictError, language, { field, headers: quoted, how }));
  }
  if (readColumns(plan).length > 0) return;
  throw new StartError(
    say(startText.nothingMatched, language, {
      sheet: table.sheet,
      headers: table.headers.join(', '),
      file,
      first: table.headers[0] ?? '',
    }),
  );
}
