import type { Account, ProductLine } from '../account/account.ts';

type Amount = 'revenue' | 'profit' | 'rivalRevenue';

/** Product lines of several accounts, one a product; an amount is known where every line of the product states it. */
export function joinProducts(members: readonly Account[]): Pick<Account, 'products'> {
  const lines = members.flatMap(({ products }) => products ?? []);
  if (members.every(({ products }) => products === undefined)) return {};
  const byProduct = new Map<string, ProductLine[]>();
  for (const line of lines) {
    const key = productKey(line.product);
    const same = byProduct.get(key);
    if (same === undefined) byProduct.set(key, [line]);
    else same.push(line);
  }
  return { products: [...byProduct.values()].map(joinLines) };
}

/** Spellings of one product that differ in case, width or blanks are the same product. */
export function productKey(product: string): string {
  return product.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function joinLines(lines: readonly ProductLine[]): ProductLine {
  const amount = (key: Amount): Pick<ProductLine, Amount> => {
    const known = lines.flatMap((line) => line[key] ?? []);
    return known.length < lines.length ? {} : { [key]: known.reduce((sum, one) => sum + one, 0) };
  };
  return {
    product: (lines[0] as ProductLine).product.trim(),
    ...amount('revenue'),
    ...amount('profit'),
    ...amount('rivalRevenue'),
  };
}
