/** Things by a key of theirs, keys and things in the order in which they come first. */
export function groupedBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [thing]);
    else same.push(thing);
  }
  return groups;
}
