import type { PageReading } from '../crm/page-reading.ts';
import { headingLines, readingLines } from './reading-lines.ts';

/** Whether a page shows something else than a later state of the record that it showed before. */
export function isReplaced(before: PageReading, now: PageReading): boolean {
  const lines = new Set(readingLines(now));
  if (headingLines(before).some((line) => !lines.has(line))) return true;
  const old = readingLines(before);
  return old.length > 1 && old.filter((line) => lines.has(line)).length * 2 < old.length;
}
