/** What two spellings of one text have in common. Punctuation stays: C and C++ are two products. */
export function sameText(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
