import type { AccountFields } from '../../../core/account/account.ts';
import { nameKey } from '../../../core/exchange/name-key.ts';

/**
 * What an account of a sheet is kept under: its number, else its name, so that it is found again where rows are
 * sorted or moved; undefined for one that has neither.
 */
export function accountKey({ id, name }: AccountFields): string | undefined {
  if (id !== undefined) return `sheet:#${id.trim()}`;
  return name === undefined ? undefined : `sheet:${nameKey(name)}`;
}
