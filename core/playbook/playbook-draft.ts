import { canonicalJson } from './canonical-json.ts';
import type { Playbook } from './schema.ts';
import { type PlaybookPath, withValue } from './with-value.ts';

/** A playbook being edited, with the way back. */
export interface PlaybookDraft {
  readonly playbook: Playbook;
  /** What undo goes back to, the latest last. */
  readonly earlier: readonly Playbook[];
  /** Place of the last edit: typing on at the same place is one step. */
  readonly at?: string;
}

export function startDraft(playbook: Playbook): PlaybookDraft {
  return { playbook, earlier: [] };
}

/** Puts a value in its place; a run of edits of one place is undone at once. */
export function editDraft(draft: PlaybookDraft, path: PlaybookPath, value: unknown): PlaybookDraft {
  const at = canonicalJson(path);
  const playbook = withValue(draft.playbook, path, value);
  return { playbook, earlier: draft.at === at ? draft.earlier : [...draft.earlier, draft.playbook], at };
}

/** Puts a whole playbook in place of the draft, as one step. */
export function replaceDraft(draft: PlaybookDraft, playbook: Playbook): PlaybookDraft {
  return { playbook, earlier: [...draft.earlier, draft.playbook] };
}

/** One step back; the draft itself where there is none. */
export function undoDraft(draft: PlaybookDraft): PlaybookDraft {
  const playbook = draft.earlier.at(-1);
  return playbook === undefined ? draft : { playbook, earlier: draft.earlier.slice(0, -1) };
}
