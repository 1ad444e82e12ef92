/**
 * The form in which texts are searched: case, accents and width do not matter.
 *
 * @example fold('Ｃafé Łódź') //=> 'cafe lodz'
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđðßæœ]/g, (letter) => UNDIVIDED[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters that carry their mark inside, so that no normal form parts them. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
