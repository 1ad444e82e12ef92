/** Names that somebody may have meant, nearest first: at most `most` within a third of the length typed. */
export function nearNames(typed: string, names: readonly string[], most = 3): string[] {
  const wanted = plain(typed);
  const different = new Map(names.toReversed().map((name) => [plain(name), name]));
  return [...different.values()]
    .map((name) => ({ name, distance: distanceOf(wanted, plain(name)) }))
    .filter(({ distance }) => distance <= Math.max(1, Math.ceil(wanted.length / 3)))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ name }) => name);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Edits between two texts; 0 or 1 where one begins with the other. */
function distanceOf(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > 2 && (b.startsWith(a) || b.includes(a))) return 1;
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let at = 1; at <= b.length; at++) {
      const same = a[row - 1] === b[at - 1];
      const [up = 0, left = 0, diagonal = 0] = [above[at], next[at - 1], above[at - 1]];
      next.push(Math.min(up + 1, left + 1, diagonal + (same ? 0 : 1)));
    }
    above = next;
  }
  return above[b.length] ?? b.length;
}
