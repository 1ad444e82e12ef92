/** The unit that a header states in brackets. METHODS section 1. */
export interface HeaderUnit {
  /** The words in the brackets, as they stood. */
  readonly text: string;
  /** Multiplies every number below the header. */
  readonly factor: number;
  /** ISO code, where the header names a currency. */
  readonly currency?: string;
  /** Numbers below are percent: 95 means 0.95. */
  readonly percent?: true;
  /** Time unit stated, for fields in years or months. */
  readonly time?: 'years' | 'months';
}

export const MAGNITUDES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  k: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  mm: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  tsd: 1e3,
  mrd: 1e9,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  crore: 1e7,
  crores: 1e7,
};

/** Currency words by ISO code. Signs shared by several currencies name none: they mean the book's own. */
export const CURRENCY_WORDS: Readonly<Record<string, string | undefined>> = {
  元: undefined,
  圆: undefined,
  '¥': undefined,
  $: undefined,
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₫': 'VND',
  '₪': 'ILS',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  zł: 'PLN',
  kč: 'CZK',
  // Rupees and crowns of several countries.
  rs: undefined,
  kr: undefined,
  人民币: 'CNY',
  rmb: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  港元: 'HKD',
  日元: 'JPY',
  澳门元: 'MOP',
  卢布: 'RUB',
  泰铢: 'THB',
  新加坡元: 'SGD',
  澳元: 'AUD',
  加元: 'CAD',
  瑞士法郎: 'CHF',
  韩元: 'KRW',
  印度卢比: 'INR',
  新台币: 'TWD',
  cny: 'CNY',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  hkd: 'HKD',
  jpy: 'JPY',
  chf: 'CHF',
  sgd: 'SGD',
  aud: 'AUD',
  cad: 'CAD',
  inr: 'INR',
  krw: 'KRW',
  twd: 'TWD',
  zar: 'ZAR',
  brl: 'BRL',
  mxn: 'MXN',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  pln: 'PLN',
  czk: 'CZK',
  huf: 'HUF',
  thb: 'THB',
  idr: 'IDR',
  myr: 'MYR',
  php: 'PHP',
  vnd: 'VND',
  nzd: 'NZD',
  ils: 'ILS',
  aed: 'AED',
  sar: 'SAR',
  rub: 'RUB',
  egp: 'EGP',
  ngn: 'NGN',
  kes: 'KES',
  clp: 'CLP',
  ars: 'ARS',
  mop: 'MOP',
  yuan: 'CNY',
  dollar: undefined,
  dollars: undefined,
  euro: 'EUR',
  euros: 'EUR',
  pounds: 'GBP',
  人民币元: 'CNY',
  英镑: 'GBP',
  us$: 'USD',
  hk$: 'HKD',
  nt$: 'TWD',
  s$: 'SGD',
  a$: 'AUD',
  c$: 'CAD',
  'cn¥': 'CNY',
  'rmb¥': 'CNY',
  'jp¥': 'JPY',
  r$: 'BRL',
};

// Words that say what a number counts and change nothing about it.
const SILENT = new Set(
  'in|of|per|a|annum|pa|p|annual|annually|yearly|people|persons|fte|count|number|no|yes|y|n|true|false|scale|rating|rated|points|score|人|名|个|种|项|家|件|分|人数|数量|个数|是|否|每年|年度|单位|单位为|必填|选填|可选|required|optional|date|yyyy|dd|日期|text|share|ratio|fraction'.split(
    '|',
  ),
);
const TIME: Readonly<Record<string, 'years' | 'months'>> = {
  year: 'years',
  yr: 'years',
  years: 'years',
  yrs: 'years',
  年: 'years',
  months: 'months',
  month: 'months',
  mths: 'months',
  mo: 'months',
  monthly: 'months',
  每月: 'months',
  月度: 'months',
  月: 'months',
  个月: 'months',
};

/**
 * Reads the words of a header's brackets as a unit.
 *
 * @returns `undefined` when the words are no unit, so that `Revenue (lost)` is never taken for `Revenue`.
 * @example readHeaderUnit('万元/年') //=> { text: '万元/年', factor: 10000 }
 */
export function readHeaderUnit(text: string): HeaderUnit | undefined {
  const words = text
    .normalize('NFKC')
    // TEUR and T€ are thousands, as Tsd. is.
    .replace(/\bT(?=€|\$|EUR\b|USD\b|CHF\b|GBP\b)/gu, 'k')
    .replace(/\b1[,.’' ]?000\b/gu, '000')
    .toLowerCase()
    .replace(/\d+\s*([-–—~至到]|to|\.\.)\s*\d+/g, ' ')
    .replace(CHOICES, ' ')
    .replace(/'?\b000'?s?\b/g, ' thousand ')
    .match(/%|‰|[a-z]{0,3}[¥$€£]|\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\d+|[^\s/·,.:;()\-–—]/gu);
  if (words === null) return { text, factor: 1 };
  let factor = 1;
  let currency: string | undefined;
  let percent = false;
  let time: 'years' | 'months' | undefined;
  for (const word of words.flatMap(splitMoneyWord)) {
    if (SILENT.has(word) || /^(19|20)\d\d$/.test(word)) continue;
    if (PERCENT.has(word)) percent = true;
    else if (Object.hasOwn(MAGNITUDES, word)) factor *= MAGNITUDES[word] as number;
    else if (Object.hasOwn(CURRENCY_WORDS, word)) currency = CURRENCY_WORDS[word] ?? currency;
    else if (Object.hasOwn(TIME, word)) time = TIME[word];
    else return undefined;
  }
  return {
    text,
    factor,
    ...(currency === undefined ? {} : { currency }),
    ...(percent ? { percent: true as const } : {}),
    ...(time === undefined ? {} : { time }),
  };
}

const PERCENT = new Set(['%', 'percent', 'pct', '百分比']);
/** A header may list what its column accepts. */
const CHOICES = /(headquarters|总部)[\s/,、|;·]+(key|关键)[\s/,、|;·或]+(or\s+)?(ordinary|一般)/;

/** 万元 is 万 and 元; 万美元 is 万 and 美元; keur is k and eur; 万元人民币 is three. */
function splitMoneyWord(word: string): string[] {
  if (isKnown(word)) return [word];
  for (let at = word.length - 1; at > 0; at -= 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (!(isMagnitude(head) || isCurrency(head) || head === '单位')) continue;
    const rest = splitMoneyWord(tail);
    if (rest.every((part) => isMagnitude(part) || isCurrency(part))) return [head, ...rest];
  }
  return [word];
}

function isKnown(word: string): boolean {
  return isMagnitude(word) || isCurrency(word) || SILENT.has(word) || Object.hasOwn(TIME, word);
}

function isMagnitude(word: string): boolean {
  return Object.hasOwn(MAGNITUDES, word);
}

function isCurrency(word: string): boolean {
  return Object.hasOwn(CURRENCY_WORDS, word);
}
