/** What stands at a place inside an answer, however little of the way there is. */
export function inside(answer: unknown, ...path: readonly (string | number)[]): unknown {
  let at = answer;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}
