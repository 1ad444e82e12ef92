import type { GivenField } from '../crm/crm-adapter.ts';
import type { LabelledText, PageReading, PageTable } from '../crm/page-reading.ts';

/** What a reader of the page would notice: its heading, every label or known place with its value, every row of a table. */
export function readingLines(reading: PageReading): string[] {
  return [
    ...headingLines(reading),
    ...reading.pairs.filter(({ text }) => text !== '').map(pairLine),
    ...reading.tables.flatMap(tableLines),
    ...(reading.given ?? []).flatMap(({ fields, tables }) => [
      ...fields.filter(({ text }) => text !== '').map(fieldLine),
      ...tables.flatMap(tableLines),
    ]),
  ];
}

export function headingLines({ heading }: PageReading): string[] {
  return heading === undefined ? [] : [`#\t${heading}`];
}

export function pairLine({ label, text }: LabelledText): string {
  return `${label}\t${text}`;
}

export function fieldLine({ field, text }: GivenField): string {
  return `=\t${field}\t${text}`;
}

/** An empty table is noticed too: it says that there are none. */
export function tableLines({ headers, rows, where }: PageTable): string[] {
  const place = `${where}\t${headers.join('\t')}`;
  return rows.length === 0 ? [place] : rows.map((row) => `${place}\n${row.join('\t')}`);
}
