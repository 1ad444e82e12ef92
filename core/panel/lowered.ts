/** A label inside a sentence: a small first letter, except where it is an abbreviation such as IT or 5G. */
export function lowered(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
