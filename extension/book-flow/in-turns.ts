import type { Steps } from '../../core/exchange/steps.ts';

/** How long one turn may keep the page from answering, in milliseconds. */
const TURN = 12;

export interface Turns {
  clock(): number;
  /** Hears how far the work is, between turns. */
  told(done: number, all: number): void;
  /** Whether the work is not wanted any more. */
  stopped(): boolean;
}

/**
 * Works through a list without holding up the page: hands over between turns, and says how far it is.
 *
 * @returns undefined when it was stopped before the end.
 */
export function inTurns<T, R>(
  list: readonly T[],
  work: (one: T) => R,
  turns: Turns,
): Promise<R[] | undefined> {
  return stepsInTurns(oneByOne(list, work), turns);
}

function* oneByOne<T, R>(list: readonly T[], work: (one: T) => R): Steps<R[]> {
  const results: R[] = [];
  for (const one of list) {
    yield { done: results.length, all: list.length };
    results.push(work(one));
  }
  return results;
}

/** As `inTurns`, for work that knows its own steps. */
export async function stepsInTurns<R>(
  steps: Steps<R>,
  { clock, told, stopped }: Turns,
): Promise<R | undefined> {
  let begun = clock();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (clock() - begun <= TURN) continue;
    told(step.value.done, step.value.all);
    await new Promise((resolve) => setTimeout(resolve));
    if (stopped()) return undefined;
    begun = clock();
  }
}
