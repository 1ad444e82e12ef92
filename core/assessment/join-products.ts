import type { Account } from '../account/account.ts';
import { oneLineAProduct } from '../account/product-lines.ts';

/** Product lines of several accounts, one a product; none where no account has any. */
export function joinProducts(members: readonly Account[]): Pick<Account, 'products'> {
  if (members.every(({ products }) => products === undefined)) return {};
  return { products: oneLineAProduct(members.flatMap(({ products }) => products ?? [])) };
}
