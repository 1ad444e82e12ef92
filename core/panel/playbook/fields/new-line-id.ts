/**
 * The id of a new line, after its name: what accounts note of the line is kept by it.
 *
 * @example
 * newLineId('Ease of use', ['price']) //=> 'ease-of-use'
 */
export function newLineId(name: string, taken: readonly string[]): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    // Some ids have to begin with a letter.
    .replace(/^[^a-z]+|-+$/g, '');
  const stem = words === '' ? 'own' : words;
  let id = stem;
  for (let next = 2; taken.includes(id); next += 1) id = `${stem}-${letters(next)}`;
  return id;
}

/** Ids of norms and of the month's contacts hold no figures: 2 is b, 28 is bb. */
function letters(count: number): string {
  let rest = count;
  let text = '';
  while (rest > 0) {
    rest -= 1;
    text = String.fromCharCode(97 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
}

/** Every id in a part of a playbook, in lists within lists too. */
export function idsIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(idsIn);
  if (typeof part !== 'object' || part === null) return [];
  const { id, event } = part as { readonly id?: unknown; readonly event?: unknown };
  return [
    ...[id, event].filter((own) => typeof own === 'string'),
    ...Object.values(part).filter(Array.isArray).flatMap(idsIn),
  ];
}
