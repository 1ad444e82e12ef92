import type { FieldKey } from '../../../../core/account/field.ts';
import { FIELDS, fieldOf } from '../../../../core/account/fields.ts';
import { type ColumnPlan, readColumns } from '../../../../core/account/match-headers.ts';
import { normaliseLabel } from '../../../../core/account/normalise.ts';
import { parseHeader } from '../../../../core/account/parse-header.ts';
import { inTitleUnit } from '../../../../core/account/with-title-unit.ts';
import { RECORD_HEADER } from '../../../../core/exchange/book-sheet.ts';
import type { ReadImport } from '../../../../core/exchange/import/read-import.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { valueText } from '../../../../core/panel/value-text.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import type { ImportSession } from '../../../book-flow/exchange/import-session.ts';

export interface ColumnRowProps {
  readonly imports: ImportSession;
  readonly column: ColumnPlan;
  readonly read: ReadImport;
}

const BASE = '元';
/** Units that amounts are often written in, beside what the header says. */
const UNITS = ['千', '万', '百万', '亿', 'k', 'm', 'bn'] as const;

/** One column: its header, its first value, the field it fills, and how that value will be read. */
export function ColumnRow({ imports, column, read }: ColumnRowProps) {
  const { words } = usePanel();
  const { index, header, status, unit } = column;
  const used = readColumns(read.plan).some((one) => one.index === index);
  const field = used ? column.field : undefined;
  const cells = read.main?.rows.map(({ cells: row }) => row[index]) ?? [];
  const first = cells.find((cell) => cell !== undefined);
  const reading = read.entries
    .find(({ readings }) => readings.some((one) => one.field === field))
    ?.readings.find((one) => one.field === field);
  // What was chosen stands at once, though the rows may take a moment to follow.
  const target = imports.draft.value.targets.get(index);
  const [, wanted, wantedUnit] = /^(\w*)(?: \((.*)\))?$/.exec(target ?? '') ?? [];
  const chosen = target === undefined ? (status === 'ignored' ? '' : (column.field ?? '')) : (wanted ?? '');
  const unitText = target === undefined ? unit?.text : wantedUnit;
  const record = Object.values(RECORD_HEADER).some((name) => normaliseLabel(name) === normaliseLabel(header));
  const choose = (key: string, inUnit = parseHeader(header).unit?.text) => {
    const fits = key !== '' && fieldOf(key as FieldKey).kind !== 'text' && inUnit !== undefined;
    const next = fits ? `${key} (${inUnit})` : key;
    imports.change({ targets: new Map(imports.draft.peek().targets).set(index, next) });
  };
  const title = read.main?.amountsIn;
  const stated = parseHeader(header).unit;
  const usual = title === undefined ? stated : inTitleUnit(stated, title);
  // Where a title states a unit, a column may still be written out.
  const units = title === undefined ? UNITS : [BASE, ...UNITS];
  const money = field !== undefined && fieldOf(field).kind === 'money';
  return (
    <tr class={used || record ? undefined : 'kam-faded'}>
      <th scope="row">{header}</th>
      <td>{first === undefined ? '—' : String(first).slice(0, 40)}</td>
      <td>
        {record ? (
          words.say(RECORD_HEADER)
        ) : (
          <select
            class="kam-input"
            aria-label={`${words.say(exchangeText.field)}: ${header}`}
            value={chosen}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="">{words.say(exchangeText.leaveOut)}</option>
            {FIELDS.map(({ key, label }) => (
              <option key={key} value={key}>
                {words.say(label)}
              </option>
            ))}
          </select>
        )}
        {status === 'shadowed' && (
          <span class="kam-sub">{words.say(exchangeText.shadowed, { other: column.shadowedBy ?? '' })}</span>
        )}
      </td>
      <td>
        {money ? (
          <select
            class="kam-input"
            aria-label={`${words.say(exchangeText.unit)}: ${header}`}
            value={units.find((one) => one === unitText) ?? ''}
            onChange={(event) => choose(field, event.currentTarget.value || undefined)}
          >
            <option value="">{usual?.text ?? words.say(exchangeText.asHeader)}</option>
            {units.map((one) => (
              <option key={one} value={one}>
                {one === BASE ? words.say(exchangeText.writtenOut) : one}
              </option>
            ))}
          </select>
        ) : (
          (unit?.text ?? '')
        )}
      </td>
      <td>
        {reading?.value === undefined || !field ? '—' : valueText(fieldOf(field), reading.value, words)}
      </td>
    </tr>
  );
}
