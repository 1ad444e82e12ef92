import type { LabelledText, PageReading, PageTable } from '../crm/page-reading.ts';

/** What a reader of the page would notice: its heading, every label with its value, every row of a table. */
export function readingLines(reading: PageReading): string[] {
  return [
    ...headingLines(reading),
    ...reading.pairs.filter(({ text }) => text !== '').map(pairLine),
    ...reading.tables.flatMap(tableLines),
  ];
}

export function headingLines({ heading }: PageReading): string[] {
  return heading === undefined ? [] : [`#\t${heading}`];
}

export function pairLine({ label, text }: LabelledText): string {
  return `${label}\t${text}`;
}

/** An empty table is noticed too: it says that there are none. */
export function tableLines({ headers, rows, where }: PageTable): string[] {
  const place = `${where}\t${headers.join('\t')}`;
  return rows.length === 0 ? [place] : rows.map((row) => `${place}\n${row.join('\t')}`);
}
