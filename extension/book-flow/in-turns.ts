/** How long one turn may keep the page from answering, in milliseconds. */
const TURN = 12;

/**
 * Works through a list without holding up the page: hands over between turns, and says how far it is.
 *
 * @returns undefined when it was stopped before the end.
 */
export async function inTurns<T, R>(
  list: readonly T[],
  work: (one: T) => R,
  { clock, told, stopped }: { clock(): number; told(done: number): void; stopped(): boolean },
): Promise<R[] | undefined> {
  const results: R[] = [];
  let begun = clock();
  for (const one of list) {
    if (clock() - begun > TURN) {
      told(results.length);
      await new Promise((resolve) => setTimeout(resolve));
      if (stopped()) return undefined;
      begun = clock();
    }
    results.push(work(one));
  }
  return results;
}
