const CHANGES = /\+(\d+)$/;

/**
 * The version of a playbook that one changed on one's own: what it was made from, and the how manieth change it is.
 *
 * @example
 * nextVersion('1.0.0') //=> '1.0.0+1'
 * nextVersion('1.0.0+9') //=> '1.0.0+10'
 */
export function nextVersion(version: string): string {
  const changes = CHANGES.exec(version)?.[1];
  return changes === undefined ? `${version}+1` : version.replace(CHANGES, `+${BigInt(changes) + 1n}`);
}
