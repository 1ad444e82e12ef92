import type { Playbook } from '../../../core/playbook/schema.ts';
import { type PlaybookPath, withValue } from '../../../core/playbook/with-value.ts';

/** A number of the playbook that is tried in place of the one in use. */
export interface Trial {
  readonly path: PlaybookPath;
  readonly value: number;
}

/** The trials with one more; of two for a place the later one counts. */
export function withTrial(trials: readonly Trial[], path: PlaybookPath, value: number): readonly Trial[] {
  return [...trials.filter((trial) => !samePlace(trial.path, path)), { path, value }];
}

/**
 * The playbook in use with all that is tried in its place. Tried numbers stay when another playbook comes into use,
 * so that what was changed elsewhere is not undone by keeping them.
 *
 * @returns the very playbook in use where nothing differs from it.
 */
export function triedPlaybook(inUse: Playbook, trials: readonly Trial[]): Playbook {
  return trials
    .filter(({ path, value }) => numberAt(inUse, path) !== value)
    .reduce((tried, { path, value }) => withValue(tried, path, value), inUse);
}

/** The number that stands in a place of a playbook. */
export function numberAt(playbook: Playbook, path: PlaybookPath): number | undefined {
  let part: unknown = playbook;
  for (const key of path) part = (part as Readonly<Record<string, unknown>> | undefined)?.[key];
  return typeof part === 'number' ? part : undefined;
}

function samePlace(one: PlaybookPath, other: PlaybookPath): boolean {
  return one.length === other.length && one.every((key, at) => key === other[at]);
}
