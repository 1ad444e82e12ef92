/**
 * The form in which names of accounts are compared: case, width, spaces and punctuation do not matter, words such
 * as *Ltd* do, since firms of one group differ by them.
 *
 * @example nameKey('华信 集团（北京）') === nameKey('华信集团(北京)') //=> true
 */
export function nameKey(name: string): string {
  const letters = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  // A name of signs alone is itself.
  return letters === '' ? name.trim() : letters;
}
