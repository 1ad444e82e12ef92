import { SECRECIES, type Secrecy, type SecrecyMarks } from '../../account/care-record.ts';
import { linePlace } from '../../account/line-place.ts';
import type { Playbook } from '../../playbook/schema.ts';

type Policy = Playbook['care']['secrecy'];

/** How far something may go: by the user's mark on it, then on its table, then by the playbook. METHODS 7.6. */
export function secrecyOf(
  key: string,
  line: string | undefined,
  marks: SecrecyMarks,
  { usual, of }: Policy,
): Secrecy {
  const own = line === undefined ? undefined : markAt(marks, linePlace(key, line));
  return own ?? markAt(marks, key) ?? markAt(of, key) ?? usual;
}

/** Whether something may not go out where that level may. */
export function isAbove(secrecy: Secrecy, level: Secrecy): boolean {
  return SECRECIES.indexOf(secrecy) > SECRECIES.indexOf(level);
}

function markAt(marks: SecrecyMarks, place: string): Secrecy | undefined {
  return Object.hasOwn(marks, place) ? marks[place] : undefined;
}
