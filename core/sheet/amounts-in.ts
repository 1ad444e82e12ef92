import { type HeaderUnit, readHeaderUnit } from '../account/header-unit.ts';

/** `单位：万元`, `金额单位:人民币 元`; not 编制单位, which is who wrote it, nor 单位名称. */
const CHINESE = /(?:^|[\s(，,;；]|金额|货币|计量|计价|数据)单位[为是]?\s*[:：]?\s*([^，,、;；)]+)/u;
/** `All amounts in thousand USD`, `Figures are in €'000`, `in millions of US dollars`. */
const IN_WORDS = /(?:^|\b)in\s+([^.,;:)]+)/giu;
const CURRENCY_OF = /\b(?:currency|units?)\s*[:：]\s*([^.,;)]+)/iu;
/** `Top customers (k€)`, `(USD mn)`. */
const BRACKETED = /\(([^()]+)\)\s*$/u;
/** `All figures k€`, `Betrag in Mio. EUR`, `人民币：千元`: a unit is two words long at most. */
const LAST_WORDS = [2, 1];

/** Ways of writing a unit that headers do not have, and points that end no sentence. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(tsd|mio|mrd|mn|mln)\./giu, '$1'],
  [/\b1[,.’' ]000\b/gu, '1000'],
  [/(?:'|’)s\b|\bomitted\b/giu, ' '],
  [/\bof\b/giu, ' '],
  [/\b(?:us|u\.s\.)\s*(?:dollars?|\$)/giu, 'USD'],
];

/**
 * The unit of money that stands above a table, for columns that state none of their own. Of several the last one
 * counts, which stands next to the table.
 */
export function amountsIn(titles: readonly string[]): HeaderUnit | undefined {
  return titles.flatMap((title) => stated(title.normalize('NFKC').trim()) ?? []).at(-1);
}

function stated(title: string): HeaderUnit | undefined {
  const plain = SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), title).trim();
  const words = plain.split(/[\s:：，,;；]+/u).filter((word) => word !== '');
  const said = [
    CHINESE.exec(plain)?.[1],
    ...[...plain.matchAll(IN_WORDS)].map((found) => found[1]),
    CURRENCY_OF.exec(plain)?.[1],
    BRACKETED.exec(plain)?.[1],
  ];
  for (const text of said) {
    const unit = text === undefined ? undefined : moneyUnit(text);
    if (unit !== undefined) return unit;
  }
  // Without a word that leads to it a unit must be a size of a currency.
  for (const count of LAST_WORDS) {
    const unit = moneyUnit(words.slice(-count).join(' '));
    if (unit !== undefined && unit.factor !== 1 && isOfCurrency(unit.text)) return unit;
  }
  return undefined;
}

/** A unit of money: a lone letter such as the A of a list or the M of a name is none. */
function moneyUnit(words: string): HeaderUnit | undefined {
  const text = words.trim();
  const unit = readHeaderUnit(text) ?? readHeaderUnit(text.split(/\s/u)[0] ?? '');
  if (unit === undefined || unit.percent === true || unit.time !== undefined) return undefined;
  const tells = unit.currency !== undefined || /[元圆¥$€£]|\p{L}{4}|000/u.test(text);
  return tells && (unit.factor !== 1 || unit.currency !== undefined || /[元圆]/u.test(text))
    ? { ...unit, text }
    : undefined;
}

function isOfCurrency(text: string): boolean {
  return readHeaderUnit(text)?.currency !== undefined || /[元圆¥$€£]/u.test(text);
}
