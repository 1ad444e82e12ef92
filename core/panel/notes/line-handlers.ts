import { noteLine, withoutLine } from '../../account/change-notes.ts';
import { lineName, type NotedLine, type NotedList } from '../../account/noted-lists.ts';
import { changedLine } from './changed-line.ts';
import type { NoteHandlers } from './note-handlers.ts';

/** What can be done with one line of a list that is noted. */
export interface LineHandlers<K extends NotedList> {
  set(key: keyof NotedLine<K> & string, value: unknown): void;
  remove(): void;
}

/** Changes of one line, kept as notes of the account. */
export function lineHandlers<K extends NotedList>(
  list: K,
  line: NotedLine<K>,
  notes: NoteHandlers,
): LineHandlers<K> {
  return {
    set: (key, value) =>
      notes.note((before) => noteLine(before, list, changedLine(noted(before) ?? line, key, value))),
    remove: () => notes.note((before) => withoutLine(before, list, lineName(list, line))),
  };

  /** The line as it was noted last, which may be newer than what is drawn. */
  function noted(before: NoteHandlers['own']): NotedLine<K> | undefined {
    const lines = (before[list] ?? []) as readonly NotedLine<K>[];
    const own = lines.find((one) => lineName(list, one) === lineName(list, line));
    return own && { ...line, ...own };
  }
}
