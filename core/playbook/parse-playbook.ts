import { FACT_NAMES } from './fact-names.ts';
import { type Playbook, playbookSchema } from './schema.ts';

export interface PlaybookFault {
  /** Path of the fault, `valuation.dimensions.current.weight`. */
  readonly path: string;
  readonly message: string;
}

/** A playbook that cannot be used. It is refused whole, with every fault. */
export class PlaybookError extends Error {
  readonly faults: readonly PlaybookFault[];

  constructor(faults: readonly PlaybookFault[]) {
    super(`invalid playbook: ${faults.map(({ path, message }) => `${path}: ${message}`).join('; ')}`);
    this.name = 'PlaybookError';
    this.faults = faults;
  }
}

/**
 * Checks a playbook read from a file.
 *
 * @throws PlaybookError with the path of each fault; a half-valid playbook is never used.
 * @see METHODS, rules that hold everywhere.
 */
export function parsePlaybook(json: unknown): Playbook {
  const parsed = playbookSchema.safeParse(json);
  if (!parsed.success) {
    throw new PlaybookError(
      parsed.error.issues.map(({ path, message }) => ({
        path: path.map(String).join('.') || '(playbook)',
        message,
      })),
    );
  }
  const faults = crossFaults(parsed.data);
  if (faults.length > 0) throw new PlaybookError(faults);
  return parsed.data;
}

/** What one part of a playbook says of another. */
function crossFaults({ competition, actions }: Playbook): readonly PlaybookFault[] {
  const faults: PlaybookFault[] = [];
  if (!competition.scorecards.some(({ id }) => id === competition.scorecard)) {
    faults.push({
      path: 'competition.scorecard',
      message: `no scorecard has the id "${competition.scorecard}"`,
    });
  }
  for (const [at, { groups, id }] of competition.scorecards.entries()) {
    const items = groups.flatMap((group) => group.items);
    if (!items.some(({ weight }) => weight > 0)) {
      faults.push({ path: `competition.scorecards.${at}`, message: `every weight of "${id}" is 0` });
    }
  }
  const ids = new Set<string>();
  for (const [at, rule] of actions.rules.entries()) {
    const path = `actions.rules.${at}`;
    if (ids.has(rule.id)) faults.push({ path: `${path}.id`, message: `"${rule.id}" is used twice` });
    ids.add(rule.id);
    for (const name of [
      ...rule.when.map(({ fact }) => fact),
      ...(rule.stake === undefined ? [] : [rule.stake]),
    ]) {
      if (!FACT_NAMES.has(name)) faults.push({ path, message: `there is no fact "${name}"` });
    }
  }
  return faults;
}
