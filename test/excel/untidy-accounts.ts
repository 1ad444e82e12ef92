import type { Field } from '../../core/account/field.ts';
import { FIELDS } from '../../core/account/fields.ts';
import { type SeededRandom, seededRandom } from '../../core/sample/seeded-random.ts';
import type { Language } from '../../core/text/local-text.ts';

type Cell = string | number | boolean | undefined;

export interface UntidyAccounts {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const BLANKS: readonly [Cell, ...Cell[]] = [
  undefined,
  undefined,
  undefined,
  'NA',
  'n/a',
  '-',
  '—',
  ' ',
  '?',
  '无',
  '未知',
  '？',
  '－',
  'N／A',
];

/**
 * A table of accounts as people keep it: gaps written in many ways, zeros for unknown ratings, prospects, all costs or
 * some, units in the headers (Chinese: 万元, percent, months). Every cell can be read; numbers are numbers.
 */
export function untidyAccounts(count: number, language: Language, seed = 20_261_122): UntidyAccounts {
  const random = seededRandom(seed);
  const gapFor = () => random.pick([0.05, 0.3, 0.6, 0.95]);
  return {
    headers: FIELDS.map((field) => header(field, language)),
    rows: Array.from({ length: count }, (_, at) => {
      const gap = gapFor();
      const prospect = random.chance(0.12);
      return FIELDS.map((field) => {
        if (field.key === 'name') return `${language === 'en' ? 'Account' : '客户'} ${at + 1}`;
        if (prospect && field.key === 'revenue') return 0;
        if (prospect && PROOF_OF_BUSINESS.has(field.key))
          return random.pick([undefined, 0, '-'] as [Cell, ...Cell[]]);
        return random.chance(gap) ? random.pick(BLANKS) : known(field, language, random);
      });
    }),
  };
}

const PROOF_OF_BUSINESS: ReadonlySet<string> = new Set([
  'revenueLastYear',
  'profit',
  'tenure',
  'productsHeld',
]);

function header(field: Field, language: Language): string {
  const chinese = language === 'zh-CN';
  const name = field.aliases.find((alias) => /\p{Script=Han}/u.test(alias) === chinese) ?? field.key;
  if (!chinese) return name;
  if (field.kind === 'money') return `${name}（万元）`;
  if (field.key === 'tenure') return `${name}（月）`;
  if (field.key === 'contractMonthsLeft') return '合同剩余月数（年）';
  return field.key === 'walletGrowth' || field.key === 'onTimePayment' ? `${name}（%）` : name;
}

function known(field: Field, language: Language, random: SeededRandom): Cell {
  const chinese = language === 'zh-CN';
  const percent = chinese && (field.key === 'walletGrowth' || field.key === 'onTimePayment') ? 100 : 1;
  switch (field.kind) {
    case 'text':
      return random.pick(['Banking', 'Education', '制造业', 'Transport']);
    case 'money': {
      if (field.zeroIsMissing === true && random.chance(0.1)) return 0;
      const amount =
        Math.exp(random.between(7, 18)) * (field.min === undefined && random.chance(0.1) ? -1 : 1);
      return chinese ? amount / 10_000 : Math.round(amount);
    }
    case 'ratio':
      return percent * (field.max === 1 ? random.uniform() : random.between(-0.3, 0.5));
    case 'count':
      return random.whole(0, 9);
    case 'rating':
      return random.chance(0.1) ? 0 : random.chance(0.2) ? random.whole(1, 10) : random.between(1, 10);
    case 'years':
      return random.between(0, 14) * (chinese ? 12 : 1);
    case 'months':
      return random.chance(0.2)
        ? random.pick(['none', '无合同', 'No contract'])
        : random.between(0, 40) / (chinese ? 12 : 1);
    case 'flag':
      return random.pick<Cell>(['yes', 'No', 'Y', '是', '否', '✓', '×', true, false, 1, 0]);
    case 'chainRole':
      return random.pick<Cell>(['Headquarters', 'key', 'ordinary', 'HQ', '总部', '关键', '一般', 0]);
    case 'date':
      return random.whole(45_000, 46_000);
  }
}
