import type { Playbook } from './schema.ts';
import type { PlaybookPath } from './with-value.ts';

/** One place in which two playbooks differ. */
export interface PlaybookChange {
  readonly path: PlaybookPath;
  /** Undefined where the first has nothing there. */
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Every place in which two playbooks differ, in the order of the first. The order of keys is no difference. Lines that
 * have an id are told by it: one that was taken out or put in is one difference of its list, and so is their order.
 */
export function playbookDifference(before: Playbook, after: Playbook): readonly PlaybookChange[] {
  return differences(before, after, []);
}

function differences(before: unknown, after: unknown, path: PlaybookPath): PlaybookChange[] {
  if (Object.is(before, after)) return [];
  if (!isParent(before) || !isParent(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [{ path, before, after }];
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, now] = [linesById(before), linesById(after)];
    if (old !== undefined && now !== undefined) return lineDifferences(old, now, path);
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

type Lines = ReadonlyMap<unknown, unknown>;

/** Undefined where some line has no id of its own. */
function linesById(lines: readonly unknown[]): Lines | undefined {
  const ids = lines.map(idOf);
  if (ids.includes(undefined) || new Set(ids).size < ids.length) return undefined;
  return new Map(ids.map((id, at) => [id, lines[at]]));
}

function idOf(line: unknown): unknown {
  if (!isParent(line)) return undefined;
  const { id, event, signal, field, number } = line as Readonly<Record<string, unknown>>;
  return id ?? event ?? signal ?? field ?? number;
}

/** Places are those of the second list. */
function lineDifferences(before: Lines, after: Lines, path: PlaybookPath): PlaybookChange[] {
  const [old, now] = [[...before.keys()], [...after.keys()]];
  const gone = old.filter((id) => !after.has(id));
  const come = now.filter((id) => !before.has(id));
  const kept = old.filter((id) => after.has(id));
  const moved = now.filter((id) => before.has(id)).some((id, at) => id !== kept[at]);
  return [
    ...kept.flatMap((id) => differences(before.get(id), after.get(id), [...path, String(now.indexOf(id))])),
    ...gone.map((id) => ({ path, before: before.get(id), after: undefined })),
    ...come.map((id) => ({ path, before: undefined, after: after.get(id) })),
    ...(moved ? [{ path, before: [...before.values()], after: [...after.values()] }] : []),
  ];
}
