import type { LabelledText, PageReading } from '../crm/page-reading.ts';
import { pairLine, tableLines } from './reading-lines.ts';

/**
 * A reading without the blocks in which nothing has changed since the address moved to another record: they
 * may not have been drawn again yet. A block in which something changed was, and all of it counts.
 */
export function withoutLeftOver(reading: PageReading, leftOver: ReadonlySet<string>): PageReading {
  const drawn = new Set<string>();
  for (const pair of reading.pairs)
    if (pair.text !== '' && !leftOver.has(pairLine(pair))) drawn.add(blockOf(pair));
  const pairs = reading.pairs.filter((pair) => drawn.has(blockOf(pair)));
  const tables = reading.tables.filter((table) => tableLines(table).some((line) => !leftOver.has(line)));
  return pairs.length === reading.pairs.length && tables.length === reading.tables.length
    ? reading
    : { ...reading, pairs, tables };
}

function blockOf({ scope, where }: LabelledText): string {
  return `${scope}\n${where}`;
}
