/** A yes or no of a row as a small number; 0 is unknown. */
export function flagCode(flag: boolean | undefined): number {
  if (flag === undefined) return 0;
  return flag ? 2 : 1;
}

export function knownFlag(code: number | undefined): boolean | undefined {
  return code === 0 ? undefined : code === 2;
}
