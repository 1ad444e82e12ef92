import { type HeaderUnit, readHeaderUnit } from '../account/header-unit.ts';

/** `单位：万元`, `金额单位:人民币 元`; not 编制单位, which is who wrote it, nor 单位名称. */
const CHINESE = /(?:^|[\s(，,;；]|金额|货币|计量|计价|数据)单位[为是]?\s*[:：]?\s*([^，,;；)]+)/u;
/** `All amounts in thousand USD`, `Figures are in €'000`, `in millions of US dollars`. */
const IN_WORDS = /(?:^|\b)in\s+([^.,;:)]+)/giu;
const CURRENCY_OF = /\b(?:currency|units?)\s*[:：]\s*([^.,;)]+)/iu;
/** `Top customers (k€)`, `(USD mn)`. */
const BRACKETED = /\(([^()]+)\)\s*$/u;
const CHINESE_WHOLE = /^[十百千万亿]+(?:元|美元|欧元|港元|日元)$/u;

/**
 * The unit of money that stands above a table, for columns that state none of their own. Of several the last one
 * counts, which stands next to the table.
 */
export function amountsIn(titles: readonly string[]): HeaderUnit | undefined {
  return titles.flatMap((title) => stated(title.normalize('NFKC').trim()) ?? []).at(-1);
}

function stated(title: string): HeaderUnit | undefined {
  const said = [
    CHINESE.exec(title)?.[1],
    ...[...title.matchAll(IN_WORDS)].map((found) => found[1]),
    CURRENCY_OF.exec(title)?.[1],
    BRACKETED.exec(title)?.[1],
    CHINESE_WHOLE.exec(title)?.[0],
  ];
  for (const words of said) {
    const unit = words === undefined ? undefined : moneyUnit(words);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** A unit of money: a lone letter such as the A of a list or the M of a name is none. */
function moneyUnit(words: string): HeaderUnit | undefined {
  const text = words.trim();
  const plain = text.replace(/\bof\b/giu, ' ').replace(/\b(?:us|u\.s\.)\s*(?:dollars?|\$)/giu, 'USD');
  const unit = readHeaderUnit(plain) ?? readHeaderUnit(plain.split(/\s/u)[0] ?? '');
  if (unit === undefined || unit.percent === true || unit.time !== undefined) return undefined;
  const tells = unit.currency !== undefined || /[元圆¥$€£]|\p{L}{4}|000/u.test(text);
  return tells && (unit.factor !== 1 || unit.currency !== undefined || /[元圆]/u.test(text))
    ? { ...unit, text }
    : undefined;
}
