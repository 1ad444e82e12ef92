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
export function inColumn(header: string | readonly string[], rows: readonly number[] = []): LocalText {
  const named = [header].flat().map((one) => `“${one}”`);
  const place = {
    en: `${named.length === 1 ? 'column' : 'columns'} ${named.join(', ')}`,
    'zh-CN': `${named.join('、')}列`,
  };
  if (rows.length === 0) return place;
  const at = inRows(rows);
  return { en: `${place.en}, ${at.en}`, 'zh-CN': `${place['zh-CN']}，${at['zh-CN']}` };
}

export function inRows(rows: readonly number[]): LocalText {
  const shown = listed(rows.map(String));
  return { en: `${rows.length === 1 ? 'row' : 'rows'} ${shown.en}`, 'zh-CN': `第 ${shown['zh-CN']} 行` };
}

/** The first few of many, as each language separates them. */
export function listed(names: readonly string[], most = 8): LocalText {
  const shown = names.slice(0, most);
  const more = names.length > most;
  return { en: shown.join(', ') + (more ? ', …' : ''), 'zh-CN': shown.join('、') + (more ? '……' : '') };
}
