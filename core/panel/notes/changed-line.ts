/** A line with one value changed; a value of undefined goes. */
export function changedLine<T extends object>(line: T, key: string, value: unknown): T {
  const { [key]: _before, ...rest } = line as Readonly<Record<string, unknown>>;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}
