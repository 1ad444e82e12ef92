/** The name under which a line of a table is marked. */
export function linePlace(table: string, line: string): string {
  return `${table}: ${line}`;
}
