import type { Playbook } from './schema.ts';
import type { PlaybookPath } from './with-value.ts';

/** One place in which two playbooks differ. */
export interface PlaybookChange {
  readonly path: PlaybookPath;
  /** Undefined where the first has nothing there. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Every place in which two playbooks differ, in the order of the first. The order of keys is no difference. */
export function playbookDifference(before: Playbook, after: Playbook): readonly PlaybookChange[] {
  return differences(before, after, []);
}

function differences(before: unknown, after: unknown, path: PlaybookPath): PlaybookChange[] {
  if (Object.is(before, after)) return [];
  if (!isParent(before) || !isParent(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [{ path, before, after }];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => differences(member(before, key), member(after, key), [...path, key]));
}

function member(parent: object, key: string): unknown {
  return Object.hasOwn(parent, key) ? (parent as Readonly<Record<string, unknown>>)[key] : undefined;
}

function isParent(part: unknown): part is object {
  return typeof part === 'object' && part !== null;
}
