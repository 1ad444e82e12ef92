import { useId } from 'preact/hooks';
import { fieldOf } from '../../../../core/account/fields.ts';
import { parseHeader } from '../../../../core/account/parse-header.ts';
import type { ReadImport } from '../../../../core/exchange/import/read-import.ts';
import { sideKind } from '../../../../core/exchange/import/side-kind.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Words } from '../../../../core/panel/words.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import type { ImportSession } from '../../../book-flow/exchange/import-session.ts';
import { ColumnRow } from './ColumnRow.tsx';
import { SheetNotes } from './SheetNotes.tsx';

export interface SheetMappingProps {
  readonly imports: ImportSession;
  readonly file: string;
  /** ISO code of the book's money. */
  readonly currency: string;
}

/** Which sheet and which columns are read as what, all of it the user's to change. */
export function SheetMapping({ imports, file, currency }: SheetMappingProps) {
  const { words } = usePanel();
  const id = useId();
  const draft = imports.draft.value;
  const read = imports.read.value;
  if (read === undefined) return null;
  const { main, plan, foreign } = read;
  return (
    <>
      {(draft.tables.length > 1 || draft.tables.some((table) => sideKind(table) !== undefined)) && (
        <p class="kam-row kam-wrap">
          <label for={id}>{words.say(exchangeText.sheet)}</label>
          <select
            id={id}
            class="kam-input"
            value={draft.main}
            onChange={(event) =>
              imports.change({ main: Number(event.currentTarget.value), targets: new Map() })
            }
          >
            {draft.tables.map(({ sheet }, at) => (
              <option key={sheet} value={at}>
                {sheet}
              </option>
            ))}
            <option value={-1}>{words.say(exchangeText.noAccounts)}</option>
          </select>
        </p>
      )}
      {main && (
        <>
          <p class="kam-sub">
            {words.say(exchangeText.rowsRead, {
              file,
              sheet: main.sheet,
              row: main.headerRow,
              count: words.count(main.rows.length),
            })}
          </p>
          <div class="kam-scroll exchange-mapping">
            <table class="kam-table exchange-columns">
              <caption class="kam-unseen">{words.say(exchangeText.columns)}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.say(exchangeText.column)}</th>
                  <th scope="col">{words.say(exchangeText.example)}</th>
                  <th scope="col">{words.say(exchangeText.field)}</th>
                  <th scope="col">{words.say(exchangeText.unit)}</th>
                  <th scope="col">{words.say(exchangeText.readAs)}</th>
                </tr>
              </thead>
              <tbody>
                {plan.columns.map((column) => (
                  <ColumnRow key={column.index} imports={imports} column={column} read={read} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {warnings(read, words).map((warning) => (
        <p key={warning} class="kam-fault">
          {warning}
        </p>
      ))}
      {foreign !== undefined && (
        <fieldset class="exchange-money">
          <legend>{words.say(exchangeText.foreign, { theirs: foreign, ours: currency })}</legend>
          {(['as-they-stand', 'convert'] as const).map((money) => (
            <label key={money}>
              <input
                type="radio"
                name={`${id} money`}
                checked={draft.money === money}
                onChange={() => imports.change({ money })}
              />{' '}
              {words.say(money === 'convert' ? exchangeText.convert : exchangeText.asTheyStand, {
                ours: currency,
              })}
            </label>
          ))}
        </fieldset>
      )}
      <SheetNotes read={read} />
    </>
  );
}

const AMBIGUOUS = new Set(['revenue', 'annualrevenue', '年收入']);

/** What could mean two things, or stands twice. */
function warnings({ plan }: ReadImport, words: Words): readonly string[] {
  const clashes = plan.conflicts.map(({ field, headers }) =>
    words.say(exchangeText.clash, {
      field: words.say(fieldOf(field).label),
      columns: headers.map((header) => `“${header}”`).join(', '),
    }),
  );
  const revenue = plan.columns.flatMap(({ header, status, field }) => {
    if (status !== 'matched' || !AMBIGUOUS.has(parseHeader(header).key)) return [];
    if (field === 'revenue') return [words.say(exchangeText.revenueOurs, { column: header })];
    return field === 'turnover' ? [words.say(exchangeText.revenueTheirs, { column: header })] : [];
  });
  return [...clashes, ...revenue];
}
