import { isMissing } from '../../core/account/missing.ts';
import { whitespace as whitespaceOf } from '../../core/needs/whitespace.ts';
import { type CellError, cellError, isCellError } from './cells/cell-error.ts';
import { onlyCell } from './cells/only-cell.ts';
import { needNumber, readNumber } from './cells/read-number.ts';
import { sideBySide } from './cells/side-by-side.ts';
import { toCell } from './cells/to-cell.ts';
import { cellPlace, say } from './cells/words.ts';

/**
 * Where an account spends less with us than its industry does, most money first. 客户在哪些产品上低于行业水平，金额大者在前。
 * @customfunction WHITESPACE
 * @param products A column of product names. 一列产品名称。
 * @param account A column: what the account spends with us a year on each; 0 where nothing. 一列：客户每年在我方各产品上的支出；没有则填 0。
 * @param industry A column: what its industry spends on each, as money or shares. 一列：所属行业在各产品上的支出，金额或占比均可。
 * @param [wallet] What the account spends a year with everyone; left out: its total with us stands for it. 客户每年的总支出；省略则以我方合计代替。
 * @returns A table: product, our share of the wallet, industry share, gap, money that could be won.
 */
export function whitespace(
  products: unknown[][],
  account: unknown[][],
  industry: unknown[][],
  wallet?: unknown,
): unknown[][] {
  return toCell(() => {
    const whole = readNumber('wallet', wallet, { min: 0, zeroIsMissing: true });
    const spend: { product: string; account: number; industry: number }[] = [];
    const apart: unknown[][] = [];
    for (const [y, row] of sideBySide({ products, account, industry }).entries()) {
      // Blank cells arrive as 0 on some platforms, and no product is called 0.
      if (Object.values(row).every((cell) => isMissing(cell) || cell === 0)) continue;
      try {
        spend.push({
          product: productName(row.products, y),
          account: needNumber(cellPlace('account', y, 0), row.account, { min: 0 }),
          industry: needNumber(cellPlace('industry', y, 0), row.industry, { min: 0 }),
        });
      } catch (thrown) {
        if (!isCellError(thrown)) throw thrown;
        apart.push([isMissing(row.products) ? thrown : onlyName(row.products), ...Array(4).fill(thrown)]);
      }
    }
    if (spend.length === 0) throw apart[0]?.[1] ?? nothingGiven();
    if (whole === undefined && spend.every((one) => one.account === 0)) throw walletMissing();
    return [
      [
        say({ en: 'product', 'zh-CN': '产品' }),
        say({ en: 'our share', 'zh-CN': '我方占比' }),
        say({ en: 'industry share', 'zh-CN': '行业占比' }),
        say({ en: 'gap', 'zh-CN': '差距' }),
        say({ en: 'money', 'zh-CN': '金额' }),
      ],
      ...whitespaceOf(spend, whole).map((row) => [
        row.product,
        row.ourShare,
        row.industryShare,
        row.gap,
        row.money,
      ]),
      ...apart,
    ];
  });
}

function productName(given: unknown, y: number): string {
  const place = cellPlace('products', y, 0);
  const cell = onlyCell(place, given);
  if (!isMissing(cell) && cell !== 0) return String(cell).trim();
  throw cellError(
    '#N/A',
    say({ en: `${place} is missing; name the product.`, 'zh-CN': `缺少 ${place}，请填产品名称。` }),
  );
}

function onlyName(cell: unknown): unknown {
  return typeof cell === 'object' ? '' : cell;
}

function nothingGiven(): CellError {
  return cellError(
    '#N/A',
    say({
      en: 'products: nothing is given; give products with what the account and its industry spend on each.',
      'zh-CN': 'products：没有任何产品；请给出产品及客户和行业在各产品上的支出。',
    }),
  );
}

function walletMissing(): CellError {
  return cellError(
    '#N/A',
    say({
      en: 'wallet is missing, and the account spends nothing with us that could stand for it; give what it spends with everyone.',
      'zh-CN': '缺少 wallet，且客户在我方没有可代替的支出；请给出客户的总支出。',
    }),
  );
}
