/**
 * The form in which headers and labels are compared: case, width, spaces and punctuation do not matter.
 *
 * @example normaliseLabel('Rival’s  VIP：') //=> 'rivalsvip'
 */
export function normaliseLabel(text: string): string {
  return text
    .replace(/__c$/i, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
