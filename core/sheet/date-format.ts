export type NumberFormatKind = 'date' | 'time' | 'number';

/**
 * What a cell's number format shows. Letters inside quotes, after a backslash, or in a currency bracket such as
 * `[$S/.-280A]` are not date letters: taking them for such would turn money into dates.
 */
export function numberFormatKind(format: string): NumberFormatKind {
  const shown = format
    .replace(/"[^"]*"|\\.|[*_]./g, '')
    .replace(/\[\$[^\]]*\]/g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (/general|standard|通用格式/.test(shown)) return 'number';
  if (/[yd]/.test(shown)) return 'date';
  if (/[hs]/.test(shown)) return 'time';
  // Months beside no other part, as in `m`, are a date; digits beside it, as in `0 m`, are a number's unit.
  return /m/.test(shown) && !/[0#?]/.test(shown) ? 'date' : 'number';
}
