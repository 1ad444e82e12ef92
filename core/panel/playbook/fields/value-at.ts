/** What stands at a place of a part of a playbook; undefined where there is nothing. */
export function valueAt(part: unknown, at: string): unknown {
  return at
    .split('.')
    .reduce<unknown>((own, key) => (isParent(own) && Object.hasOwn(own, key) ? own[key] : undefined), part);
}

function isParent(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null;
}
