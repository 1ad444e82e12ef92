import { normaliseLabel } from '../../../core/account/normalise.ts';
import { parseHeader } from '../../../core/account/parse-header.ts';
import { CONTACT_COLUMNS } from '../../../core/account/tables/contact-columns.ts';
import { OPPORTUNITY_COLUMNS } from '../../../core/account/tables/opportunity-columns.ts';
import { remembered } from './remembered.ts';

const OF_TABLES = new Set(
  [...CONTACT_COLUMNS, ...OPPORTUNITY_COLUMNS].flatMap(({ aliases }) => aliases.map(normaliseLabel)),
);
const isColumn = remembered((text) => OF_TABLES.has(parseHeader(text).key));

/**
 * Whether texts side by side head the columns of a list of people or deals, though nothing marks them as heads: two
 * next to each other are known, where label and value in turn would never have two labels.
 */
export function nameColumns(texts: readonly string[]): boolean {
  if (texts.some((text) => text.length > 40 || /[:：]$/.test(text))) return false;
  return texts.some((text, n) => n > 0 && isColumn(text) && isColumn(texts[n - 1] ?? ''));
}
