/** A text as it stands, where Excel would else take it for a formula. */
export function literal(cell: unknown): unknown {
  return typeof cell === 'string' && /^\s*['=+\-@]/.test(cell) ? `'${cell}` : cell;
}
