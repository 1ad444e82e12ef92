import { classOf } from './class-of.ts';
import type { Seen } from './seen.ts';

/** Tag and classes: siblings with the same signature were made by the same template. */
export function signature({ element, tag }: Seen): string {
  // States such as "active" or "odd" differ between blocks of one make.
  const tokens = classOf(element)
    .split(/\s+/)
    .filter(
      (token) =>
        token !== '' && !/^(is-|has-)|active|odd|even|first|last|selected|hover|empty|current/.test(token),
    );
  return `${tag}.${tokens.sort().join('.')}`;
}
