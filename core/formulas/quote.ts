/** A text as a formula writes it. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A sheet's name as a formula writes it, quoted whether it needs that or not. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * An expression that is #VALUE! in every spreadsheet and says why to who reads the formula.
 *
 * @example refusal('yes or no') //=> '1*"yes or no"'
 */
export function refusal(expected: string): string {
  return `1*${quoteText(expected)}`;
}
