/** What one contestant of a race took: milliseconds of processor time a run. */
export interface Timing {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/** One run of the whole work; what it gives back only keeps the work from being optimised away. */
export type Run = () => unknown;

/** Work that needs something done before each run, which is not timed. */
export interface PreparedRun {
  readonly prepare: Run;
  readonly run: Run;
  /** It has run already, and a run takes long: no warm-up, one run a sample. */
  readonly warm: true;
}

const WARM_UP_RUNS = 2;
const SHORTEST_SAMPLE_MS = 40;

/**
 * Times two pieces of work turn by turn, so that a machine that grows slower or faster meets both alike.
 *
 * Work that is over in a moment is repeated within one sample, since a clock cannot tell such moments apart.
 */
export async function race(
  first: Run,
  second: Run | PreparedRun,
  rounds: number,
): Promise<readonly [Timing, Timing]> {
  const repeats = [await warmUp(first), await warmUp(second)] as const;
  const samples: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    samples[0].push(await sample(first, repeats[0]));
    samples[1].push(await sample(second, repeats[1]));
  }
  return [timing(samples[0]), timing(samples[1])];
}

/** Runs the work until it is compiled, and finds how many runs fill a sample. */
async function warmUp(run: Run | PreparedRun): Promise<number> {
  if (typeof run !== 'function') return 1;
  let last = 0;
  for (let at = 0; at < WARM_UP_RUNS; at++) last = await sample(run, 1);
  return last >= SHORTEST_SAMPLE_MS ? 1 : Math.ceil(SHORTEST_SAMPLE_MS / Math.max(last, 0.1));
}

async function sample(work: Run | PreparedRun, repeats: number): Promise<number> {
  const run = typeof work === 'function' ? work : work.run;
  if (typeof work !== 'function') await work.prepare();
  // Processor time, not the clock's: what else the machine does then counts for neither.
  const started = process.cpuUsage();
  for (let at = 0; at < repeats; at++) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000 / repeats;
}

/** The middle one of some samples, with the least and the most. */
export function timing(samples: readonly number[]): Timing {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return {
    median: ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2,
    fastest: sorted[0] ?? 0,
    slowest: sorted.at(-1) ?? 0,
  };
}
