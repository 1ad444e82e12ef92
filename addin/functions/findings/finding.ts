import type { LocalText } from '../../../core/text/local-text.ts';

/** Something in a table that looks wrong, or is read in a way that should be known, with how to mend it. */
export interface Finding {
  readonly what: LocalText;
  readonly where: LocalText;
  readonly fix: LocalText;
}

/** Makes a finding from its texts in both languages. */
export function finding(
  [whatEn, whatZh]: readonly [string, string],
  where: LocalText,
  [fixEn, fixZh]: readonly [string, string],
): Finding {
  return { what: { en: whatEn, 'zh-CN': whatZh }, where, fix: { en: fixEn, 'zh-CN': fixZh } };
}

/** A column, with the rows concerned as the user counts them below the headers. */
export function inColumn(header: string, rows: readonly number[] = []): LocalText {
  const place = { en: `column “${header}”`, 'zh-CN': `“${header}”列` };
  if (rows.length === 0) return place;
  const at = inRows(rows);
  return { en: `${place.en}, ${at.en}`, 'zh-CN': `${place['zh-CN']}，${at['zh-CN']}` };
}

export function inRows(rows: readonly number[]): LocalText {
  const shown = rows.slice(0, 8).join(', ') + (rows.length > 8 ? ', …' : '');
  return { en: `${rows.length === 1 ? 'row' : 'rows'} ${shown}`, 'zh-CN': `第 ${shown} 行` };
}
