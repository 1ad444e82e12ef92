import { needNumber } from '../functions/cells/read-number.ts';

/** A custom function as a host other than Excel gets it. */
export type HostFunction = readonly [
  id: string,
  implementation: (...args: never[]) => unknown,
  /** By position: the name of a parameter declared as a number, null where any cell will do. */
  numbers: readonly (string | null)[],
];

/**
 * The function with its numbers read: Excel does that by the declared type before it calls, other hosts do not.
 * A blank that Excel would call 0 is missing here, since these hosts say that it is blank.
 */
export function callable([, implementation, numbers]: HostFunction): (...args: unknown[]) => unknown {
  const call = implementation as (...args: unknown[]) => unknown;
  return (...args) => {
    const given = Array.from({ length: Math.max(args.length, numbers.length) }, (_, at) => {
      const name = numbers[at];
      return typeof name === 'string' ? needNumber(name, args[at]) : args[at];
    });
    return call(...given);
  };
}
