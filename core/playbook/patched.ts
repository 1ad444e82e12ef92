import type { Playbook } from './schema.ts';

/**
 * Some places of a playbook with what stands there instead. Parts of a list are named by their event, signal, field or
 * id; a name that the list does not have yet is a new part at its end.
 */
export type Patch = { readonly [key: string]: Patch | string | number | readonly unknown[] };

/** A playbook with a patch laid over it. Nothing is checked. */
export function patched(playbook: Playbook, patch: Patch): Playbook {
  return laid(playbook, patch) as Playbook;
}

function laid(own: unknown, patch: unknown): unknown {
  if (!isTree(patch)) return patch;
  if (Array.isArray(own)) return laidOverList(own, patch);
  // A scale of another kind has other parts.
  if (!isTree(own) || ('kind' in patch && 'kind' in own && patch.kind !== own.kind)) return patch;
  return {
    ...own,
    ...Object.fromEntries(Object.entries(patch).map(([key, part]) => [key, laid(own[key], part)])),
  };
}

function laidOverList(
  list: readonly unknown[],
  patch: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const known = list.map((own) => {
    const part = patch[nameOf(own)];
    return part === undefined ? own : laid(own, part);
  });
  const names = new Set(list.map(nameOf));
  const added = Object.entries(patch).flatMap(([name, part]) => (names.has(name) ? [] : [part]));
  return [...known, ...added];
}

function nameOf(part: unknown): string {
  if (!isTree(part)) return '';
  return String(part.event ?? part.signal ?? part.field ?? part.id ?? '');
}

function isTree(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
