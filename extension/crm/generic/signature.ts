import { remembered } from './remembered.ts';
import type { Seen } from './seen.ts';

/** Tag and classes: siblings with the same signature were made by the same template. */
export function signature({ tag, names }: Seen): string {
  return names === '' ? tag : ofTag(tag)(names);
}

const ofTag = remembered((tag) => remembered((names) => `${tag}.${lasting(names)}`));

/** Classes without states such as "active" or "odd", which differ between blocks of one make. */
function lasting(names: string): string {
  return names
    .split(/\s+/)
    .filter(
      (token) =>
        token !== '' && !/^(is-|has-)|active|odd|even|first|last|selected|hover|empty|current/.test(token),
    )
    .sort()
    .join('.');
}
