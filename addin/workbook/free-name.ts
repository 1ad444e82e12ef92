/** A name for a new sheet that none has yet. Excel takes 31 characters, and none of these signs. */
export function freeName(wished: string, taken: ReadonlySet<string>): string {
  const plain = wished
    .replace(/[\\/?*[\]:']/g, ' ')
    .slice(0, 26)
    .trim();
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? plain : `${plain} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
