import { inside } from '../inside.ts';
import { plainText } from '../plain-text.ts';

/** What stages or choices are called, by their numbers. */
export function namesById(listed: readonly unknown[], name: 'name' | 'label'): ReadonlyMap<string, string> {
  return new Map(
    listed.flatMap((one) => {
      const text = plainText(inside(one, name));
      return text ? [[String(inside(one, 'id')), text] as const] : [];
    }),
  );
}
