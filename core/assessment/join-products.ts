import type { Account, ProductLine } from '../account/account.ts';
import { sameText } from '../account/same-text.ts';
import { groupedBy } from '../classification/grouped-by.ts';

type Amount = 'revenue' | 'profit' | 'rivalRevenue';

/** Product lines of several accounts, one a product; an amount is known where every line of the product states it. */
export function joinProducts(members: readonly Account[]): Pick<Account, 'products'> {
  const lines = members.flatMap(({ products }) => products ?? []);
  if (members.every(({ products }) => products === undefined)) return {};
  const byProduct = groupedBy(lines, ({ product }) => sameText(product));
  return { products: [...byProduct.values()].map(joinLines) };
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
