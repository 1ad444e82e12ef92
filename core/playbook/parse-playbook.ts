import { crossFaults } from './cross-faults.ts';
import { issueText } from './issue-text.ts';
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
  // The reported input tells a missing part from a wrong one.
  const parsed = playbookSchema.safeParse(json, { reportInput: true });
  const faults = parsed.success
    ? crossFaults(parsed.data, true)
    : [
        ...parsed.error.issues.map((issue) => ({
          path: issue.path.map(String).join('.') || '(playbook)',
          message: issueText(issue),
        })),
        ...crossFaults(json as Playbook, false),
      ];
  if (!parsed.success || faults.length > 0) throw new PlaybookError(faults);
  return parsed.data;
}
