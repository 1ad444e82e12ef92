const MOST = 4000;

/**
 * The same answer for the same text, worked out once: a page repeats its few classes
 * thousands of times.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly is: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.is;
    if (known.size >= MOST) known.clear();
    const is = answer(text);
    known.set(text, { is });
    return is;
  };
}
