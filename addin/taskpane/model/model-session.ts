import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '../../../core/account/account.ts';
import { judge, type PlaybookEffect, playbookEffect } from '../../../core/assessment/playbook-effect.ts';
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
import { accountsOf, readTable } from '../../functions/cells/read-table.ts';
import type { PaneSession } from '../pane-session.ts';
import { reasonOf } from '../reason-of.ts';

export interface ModelSession {
  readonly draft: ReadonlySignal<PlaybookDraft>;
  readonly faults: ReadonlySignal<readonly PlaybookFault[]>;
  readonly effect: ReadonlySignal<PlaybookEffect | undefined>;
  readonly saved: ReadonlySignal<{ readonly text: string; readonly failed: boolean } | undefined>;
  readonly saving: ReadonlySignal<boolean>;
  readonly edit: (path: PlaybookPath, value: unknown) => void;
  readonly undo: () => void;
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
  const accounts = computed(() => accountsBy(pane, pane.playbook));
  const before = computed(() => judge(accounts.value, pane.playbook));
  const effect = computed(() => {
    if (faults.value.length > 0 || accounts.value.length === 0) return undefined;
    const { playbook } = draft.value;
    const same = playbook.currency === pane.playbook.currency && playbook.rates === pane.playbook.rates;
    const read = same ? accounts.value : accountsBy(pane, playbook);
    // Rates of its own may make another table of it: then row no longer answers to row.
    return read.length === accounts.value.length
      ? playbookEffect(before.value, judge(read, playbook))
      : undefined;
  });
  const change = (next: PlaybookDraft) => {
    draft.value = next;
    saved.value = undefined;
  };
  return {
    draft,
    faults,
    effect,
    saved,
    saving,
    edit: (path, value) => change(editDraft(draft.value, path, value)),
    undo: () => change(undoDraft(draft.value)),
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
        await adopt(playbook);
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

function accountsBy(pane: PaneSession, playbook: Playbook): Account[] {
  const table = pane.lastTable.value;
  if (table === undefined) return [];
  try {
    return accountsOf(readTable([table.headers], pane.lastCells.value, playbook));
  } catch {
    // A table that cannot be read as a whole: the Doctor view says why.
    return [];
  }
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
