import type { Field, FieldKey } from '../../core/account/field.ts';
import { FIELDS } from '../../core/account/fields.ts';
import { type SeededRandom, seededRandom } from '../../core/sample/seeded-random.ts';

/** Accounts as people write them down: one text a field, '' where nothing is known. */
export interface TextAccounts {
  /** Two sets of column names for the same columns, as two companies would call them. */
  readonly headers: readonly [readonly string[], readonly string[]];
  readonly rows: readonly (readonly string[])[];
}

/** What a CRM page and a sheet call otherwise than the field's own first names. */
const NAMES: Readonly<Partial<Record<FieldKey, readonly [string, string]>>> = {
  revenue: ['Billed revenue', '业务收入'],
  turnover: ['Company revenue', '客户营业额'],
};

/**
 * Generated accounts with gaps and with texts of every make: thousands separators, currency signs, percent, 万 and
 * 亿, full-width digits, words for yes and no. The same for the same seed.
 */
export function textAccounts(count: number, seed = 20_261_122): TextAccounts {
  const random = seededRandom(seed);
  return {
    headers: [FIELDS.map((field) => nameOf(field, 0)), FIELDS.map((field) => nameOf(field, 1))],
    rows: Array.from({ length: count }, (_, at) => {
      // From accounts of which next to nothing is known to accounts of which nearly everything is.
      const known = random.uniform();
      return FIELDS.map((field) => textOf(field, at, known, random));
    }),
  };
}

function nameOf({ key, aliases }: Field, set: 0 | 1): string {
  const own = NAMES[key]?.[set];
  const chinese = (alias: string) => /\p{Script=Han}/u.test(alias);
  return own ?? aliases.find((alias) => chinese(alias) === (set === 1)) ?? key;
}

function textOf(field: Field, at: number, known: number, random: SeededRandom): string {
  if (field.key === 'name') return `Account ${at + 1}`;
  if (field.key === 'industry') return `Trade ${at + 1}`;
  if (!random.chance(known)) return random.pick(['', '', '—', 'N/A', '未知']);
  switch (field.kind) {
    case 'text':
      return `${field.key} ${at + 1}`;
    case 'money':
      return moneyText(Math.exp(random.between(8, 18)), random);
    case 'ratio':
      return ratioText(field.min === 0 ? random.uniform() : random.between(-0.2, 0.4), random);
    case 'count':
      return random.pick([String(random.whole(0, 9)), `${random.whole(1, 9)},${random.whole(100, 999)}`]);
    case 'rating':
      return random.pick([String(random.whole(1, 10)), String(random.between(1, 10)), '０７']);
    case 'years':
      return String(random.between(0, 15));
    case 'months':
      return random.pick([String(random.whole(0, 36)), 'none', '无合同']);
    case 'flag':
      return random.pick(['yes', 'no', '是', '否', 'TRUE', '✓', '✗']);
    case 'chainRole':
      return random.pick(['headquarters', 'Key', 'ordinary', '总部', '关键', '一般']);
    case 'date':
      return `2026-0${random.whole(1, 9)}-1${random.whole(0, 9)}`;
  }
}

function moneyText(amount: number, random: SeededRandom): string {
  const whole = Math.round(amount);
  return random.pick([
    String(amount),
    String(whole),
    whole.toLocaleString('en-US'),
    `¥${whole.toLocaleString('en-US')}`,
    `${(amount / 10_000).toFixed(2)}万`,
    `${(amount / 100_000_000).toFixed(4)}亿`,
    `CNY ${whole.toLocaleString('en-US')}.50`,
  ]);
}

function ratioText(share: number, random: SeededRandom): string {
  return random.pick([String(share), `${(share * 100).toFixed(1)}%`, `${Math.round(share * 100)} %`]);
}
