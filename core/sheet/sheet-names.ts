const longest = 31;

/**
 * Names that Excel accepts: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end, not
 * *History*, and no two alike but for case.
 *
 * @example
 * sheetNames(['Q1/Q2', 'q1 q2', '']) //=> ['Q1 Q2', 'q1 q2 (2)', 'Sheet 3']
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name, index) => {
    const clean = name
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to go
      .replace(/[[\]:*?/\\\x00-\x1f\s]+/g, ' ')
      .trim()
      .replace(/^'+|'+$/g, '');
    const base =
      clean === ''
        ? `Sheet ${index + 1}`
        : clean.toLowerCase() === 'history'
          ? `${clean} ${index + 1}`
          : clean;
    let unique = cut(base, longest);
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) {
      const suffix = ` (${copy})`;
      unique = cut(base, longest - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

// By whole characters, so that no pair of surrogates is torn; an apostrophe must not become the end.
function cut(name: string, length: number): string {
  let kept = '';
  for (const character of name) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.replace(/'+$/, '');
}
