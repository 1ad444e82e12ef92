import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '../../../core/account/account.ts';
import { editorText } from '../../../core/panel/playbook/editor-text.ts';
import { defaultPlaybook } from '../../../core/playbook/default-playbook.ts';
import { PlaybookError, type PlaybookFault, parsePlaybook } from '../../../core/playbook/parse-playbook.ts';
import {
  editDraft,
  type PlaybookDraft,
  replaceDraft,
  startDraft,
  undoDraft,
} from '../../../core/playbook/playbook-draft.ts';
import { readPlaybookFile } from '../../../core/playbook/read-playbook-file.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { PlaybookPath } from '../../../core/playbook/with-value.ts';
import { say } from '../../../core/text/say.ts';
import type { PaneSession } from '../pane-session.ts';
import { accountsIn } from '../reading/book-in-table.ts';
import { reasonOf } from '../reason-of.ts';
import { type TableEffect, tableEffect } from './table-effect.ts';

export interface ModelSession {
  readonly draft: ReadonlySignal<PlaybookDraft>;
  /** The accounts of the table at hand, as far as it is read. */
  readonly accounts: ReadonlySignal<readonly Account[]>;
  readonly faults: ReadonlySignal<readonly PlaybookFault[]>;
  /** What the draft would do to the table at hand. */
  readonly effect: TableEffect;
  readonly saved: ReadonlySignal<{ readonly text: string; readonly failed: boolean } | undefined>;
  readonly saving: ReadonlySignal<boolean>;
  readonly edit: (path: PlaybookPath, value: unknown) => void;
  readonly undo: () => void;
  /** Puts a whole playbook in place of the draft. */
  readonly take: (playbook: Playbook) => void;
  readonly useDefault: () => void;
  readonly importText: (text: string) => readonly PlaybookFault[];
  readonly save: () => Promise<void>;
}

/** A playbook being edited in the pane, and what it would do to the table at hand. */
export function modelSession(pane: PaneSession, adopt: (playbook: Playbook) => Promise<void>): ModelSession {
  const draft = signal(startDraft(pane.playbook));
  const saved = signal<{ readonly text: string; readonly failed: boolean } | undefined>(undefined);
  const saving = signal(false);
  const faults = computed(() => faultsOf(draft.value.playbook));
  const effect = tableEffect(
    pane,
    computed(() => (faults.value.length > 0 ? undefined : draft.value.playbook)),
  );
  const change = (next: PlaybookDraft) => {
    draft.value = next;
    saved.value = undefined;
  };
  return {
    draft,
    accounts: computed(() => (pane.reading.read.value ? accountsIn(pane.reading.read.value) : [])),
    faults,
    effect,
    saved,
    saving,
    edit: (path, value) => change(editDraft(draft.value, path, value)),
    undo: () => change(undoDraft(draft.value)),
    take: (playbook) => change(replaceDraft(draft.value, playbook)),
    useDefault: () => change(replaceDraft(draft.value, defaultPlaybook)),
    importText: (text) => {
      const read = readPlaybookFile(text);
      if (read.playbook === undefined) return read.faults;
      change(replaceDraft(draft.value, read.playbook));
      return [];
    },
    save: async () => {
      const { playbook } = draft.value;
      if (faults.value.length > 0 || saving.value) return;
      saving.value = true;
      try {
        await pane.writing(() => adopt(playbook));
        await pane.usePlaybook(playbook);
        saved.value = { text: say(editorText.saved, pane.language), failed: false };
      } catch (error) {
        const reason = reasonOf(error);
        saved.value = { text: say(editorText.saveFailed, pane.language, { reason }), failed: true };
      } finally {
        saving.value = false;
      }
    },
  };
}

function faultsOf(playbook: Playbook): readonly PlaybookFault[] {
  try {
    parsePlaybook(playbook);
    return [];
  } catch (error) {
    if (error instanceof PlaybookError) return error.faults;
    throw error;
  }
}
