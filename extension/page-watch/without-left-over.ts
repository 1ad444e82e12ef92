import type { LabelledText, PageReading, PageTable } from '../crm/page-reading.ts';
import { fieldLine, pairLine, tableLines } from './reading-lines.ts';

/**
 * A reading without the blocks in which nothing has changed since the address moved to another record: they
 * may not have been drawn again yet. A block in which something changed was, and all of it counts. Known places
 * belong to no block: each counts once it has changed.
 */
export function withoutLeftOver(reading: PageReading, leftOver: ReadonlySet<string>): PageReading {
  const drawn = new Set<string>();
  for (const pair of reading.pairs)
    if (pair.text !== '' && !leftOver.has(pairLine(pair))) drawn.add(blockOf(pair));
  const pairs = reading.pairs.filter((pair) => drawn.has(blockOf(pair)));
  const changed = (table: PageTable) => tableLines(table).some((line) => !leftOver.has(line));
  const tables = reading.tables.filter(changed);
  const given = reading.given?.map((one) => ({
    ...one,
    fields: one.fields.filter((field) => field.text === '' || !leftOver.has(fieldLine(field))),
    tables: one.tables.filter(changed),
  }));
  const kept = { ...reading, pairs, tables, ...(given === undefined ? {} : { given }) };
  return sizeOf(kept) === sizeOf(reading) ? reading : kept;
}

function sizeOf({ pairs, tables, given = [] }: PageReading): number {
  return given.reduce(
    (sum, one) => sum + one.fields.length + one.tables.length,
    pairs.length + tables.length,
  );
}

function blockOf({ scope, where }: LabelledText): string {
  return `${scope}\n${where}`;
}
