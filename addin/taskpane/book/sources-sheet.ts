import type { FieldValue } from '../../../core/account/account.ts';
import type { Field } from '../../../core/account/field.ts';
import { FIELDS, fieldOf } from '../../../core/account/fields.ts';
import { normaliseLabel } from '../../../core/account/normalise.ts';
import { readField } from '../../../core/account/read-field.ts';
import type { FieldReading, ReadingOrigin } from '../../../core/account/reading.ts';
import type { BookFile } from '../../../core/exchange/book-file.ts';
import { entryMarks } from '../../../core/exchange/entry-marks.ts';
import { namesOf } from '../../../core/exchange/export/side-sheets.ts';
import { nameKey } from '../../../core/exchange/name-key.ts';
import { valueFault } from '../../../core/exchange/value-fault.ts';
import { panelText } from '../../../core/panel/panel-text.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { SheetToWrite } from './book-sheets.ts';
import { bookText } from './book-text.ts';

const COLUMNS = Object.values(bookText.columns);

/** Every value as it was written, where, when and by whom; what could not be read is in it too. */
export function sourcesSheet({ accounts, by: author }: BookFile, language: Language): SheetToWrite {
  const owners = accounts.map(({ key, name, readings }) => ({ key, name, id: entryMarks(readings).id }));
  const called = namesOf(owners);
  return {
    name: say(bookText.sources, language),
    columns: COLUMNS.map((header) => ({ header: header[language], format: 'text' })),
    rows: accounts.flatMap(({ readings }, nth) =>
      readings.map(({ field, text, origin, where, at, by = author, value, currency }) => [
        called(owners[nth] as (typeof owners)[number]),
        fieldOf(field).label[language],
        text,
        panelText.origin[origin][language],
        where,
        at,
        by ?? '',
        value === undefined ? '' : String(value),
        currency ?? '',
      ]),
    ),
  };
}

/** Whether a row of cells is the header of such a sheet, in either language. */
export function isSourcesHeader(headers: readonly string[]): boolean {
  return (['en', 'zh-CN'] as const).some((language) =>
    COLUMNS.every((column, at) => normaliseLabel(headers[at] ?? '') === normaliseLabel(column[language])),
  );
}

/** The readings of such a sheet, by what it calls their accounts; a row that is none of ours is passed over. */
export function readingsIn(
  rows: readonly (readonly unknown[])[],
): ReadonlyMap<string, readonly FieldReading[]> {
  const found = new Map<string, FieldReading[]>();
  for (const row of rows) {
    const [account = '', ...cells] = row.map((cell) =>
      cell === null || cell === undefined ? '' : String(cell),
    );
    const reading = readingOf(cells);
    if (reading === undefined) continue;
    const before = found.get(nameKey(account));
    if (before === undefined) found.set(nameKey(account), [reading]);
    else before.push(reading);
  }
  return found;
}

function readingOf([
  label = '',
  text = '',
  from = '',
  where = '',
  at = '',
  by = '',
  cell = '',
  currency = '',
]: readonly string[]) {
  const field = FIELDS.find((one) => Object.values(one.label).includes(label));
  const origin = ORIGINS.find((one) => Object.values(panelText.origin[one]).some((name) => name === from));
  if (field === undefined || origin === undefined || Number.isNaN(Date.parse(at))) return undefined;
  const reading = { field: field.key, text, origin, where, at, ...(by === '' ? {} : { by }) };
  const value = readValue(field, cell);
  // What could not be read then cannot be read now: its fault is found anew.
  if (value === undefined) {
    const { fault } = readField(field.key, text, reading, {});
    return { ...reading, ...(fault && { fault }) };
  }
  return { ...reading, value, ...(/^[A-Z]{3}$/.test(currency) && { currency }) };
}

const ORIGINS = Object.keys(panelText.origin) as ReadingOrigin[];

function readValue(field: Field, cell: string): FieldValue | undefined {
  if (cell === '') return undefined;
  const value = typed(field, cell);
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  return valueFault(field, value) === undefined ? value : undefined;
}

function typed({ kind }: Field, cell: string): FieldValue {
  if (kind === 'text' || kind === 'date' || kind === 'chainRole') return cell;
  if (kind === 'flag') return cell === 'true' || cell === 'TRUE';
  return kind === 'months' && cell === 'none' ? cell : Number(cell);
}
