// The only module that knows Papa Parse. Other programs of types include this file and not the declaration by itself.
/// <reference path="./papaparse.d.ts" />
import Papa, { type ParseResult } from 'papaparse';

export type { ParseResult };

/** Records of delimited text whose lines end in `\n`; quoted cells may hold delimiters, line breaks and `""`. */
export function parseDelimited(text: string, delimiter: string, mostRecords?: number): ParseResult {
  return Papa.parse(text, {
    delimiter,
    newline: '\n',
    ...(mostRecords === undefined ? {} : { preview: mostRecords }),
  });
}
