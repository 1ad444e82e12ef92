import type { FieldKey } from './field.ts';
import { fieldOf } from './fields.ts';
import { type ParseOptions, parseCell } from './parse-cell.ts';
import type { FieldReading, ReadingOrigin } from './reading.ts';

export interface ReadingPlace {
  readonly origin: ReadingOrigin;
  readonly where: string;
  /** ISO moment. */
  readonly at: string;
}

/** Parses one text into a reading that remembers where it stood; the text is kept even where it cannot be read. */
export function readField(
  key: FieldKey,
  text: string,
  place: ReadingPlace,
  options: ParseOptions = {},
): FieldReading {
  const parsed = parseCell(fieldOf(key), text, options);
  const reading = { field: key, text, ...place };
  if (parsed.kind === 'value') {
    const { value, currency } = parsed;
    return { ...reading, value, ...(currency === undefined ? {} : { currency }) };
  }
  return parsed.kind === 'fault' ? { ...reading, fault: parsed.fault } : reading;
}
