import type { OpenOr } from '../classification/open-or.ts';

/** One class of many rows: 0 where there is none, else which of `names`, and whether the bounds leave it open. */
export interface ClassCodes<Name extends string> {
  readonly names: readonly Name[];
  readonly codes: Uint8Array;
}

export type Place<Name extends string> = Pick<OpenOr<Name>, 'name' | 'settled'>;

export function classCodes<Name extends string>(
  texts: Readonly<Record<Name, unknown>>,
  size: number,
): ClassCodes<Name> {
  return { names: Object.keys(texts) as Name[], codes: new Uint8Array(size) };
}

export function codeOf<Name extends string>(names: readonly Name[], place: Place<Name> | undefined): number {
  return place === undefined ? 0 : 1 + 2 * names.indexOf(place.name) + (place.settled ? 0 : 1);
}

/** Every code that may stand in the column with the place it stands for, by code. */
export function placesByCode<Name extends string>({
  names,
}: ClassCodes<Name>): readonly (Place<Name> | undefined)[] {
  return [undefined, ...names.flatMap((name) => [true, false].map((settled) => ({ name, settled })))];
}
