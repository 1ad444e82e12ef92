/** Numbers that nobody has typed are stored as 0, and shown so: they are unknown. */
export function withoutStoredZero(text: string): string {
  return /^\D*0(?:[.,]0+)?\D*$/.test(text) ? '' : text;
}
