import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '../../../../core/account/account.ts';
import { type ActionEffect, actionEffect, suggesting } from '../../../../core/assessment/action-effect.ts';
import { judging, type PlaybookEffect, playbookEffect } from '../../../../core/assessment/playbook-effect.ts';
import { defaultPlaybook } from '../../../../core/playbook/default-playbook.ts';
import {
  PlaybookError,
  type PlaybookFault,
  parsePlaybook,
} from '../../../../core/playbook/parse-playbook.ts';
import { playbookDifference } from '../../../../core/playbook/playbook-difference.ts';
import {
  editDraft,
  type PlaybookDraft,
  replaceDraft,
  startDraft,
  undoDraft,
} from '../../../../core/playbook/playbook-draft.ts';
import { readPlaybookFile } from '../../../../core/playbook/read-playbook-file.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import type { PlaybookPath } from '../../../../core/playbook/with-value.ts';
import { bookTrial } from './book-trial.ts';

export type ModelSession = ReturnType<typeof modelSession>;

export interface ModelSettings {
  /** The playbook by which this browser computes. */
  readonly inUse: ReadonlySignal<Playbook>;
  /** The accounts on which a change is tried out. */
  readonly accounts: ReadonlySignal<readonly Account[]>;
  /** Puts a playbook in place of the one in use; gives the reason where that fails. */
  readonly adopt: (playbook: Playbook) => Promise<string | undefined>;
  readonly clock: () => number;
  /** ISO day on which actions are suggested. */
  readonly today: () => string;
}

/** How long typing has to pause before a change is tried out on the whole book, in milliseconds. */
const PAUSE = 120;
/** Accounts whose actions are compared: a whole assessment takes many times what a class does. */
const SUGGESTED = 200;

/** A playbook being edited, and what it would do to the book, without a word about how it looks. */
export function modelSession({ inUse, accounts, adopt, clock, today }: ModelSettings) {
  const draft = signal(startDraft(inUse.peek()));
  const saved = signal<{ readonly failed?: string } | undefined>(undefined);
  const saving = signal(false);
  const tried = signal<PlaybookEffect | undefined>(undefined);
  const suggested = signal<ActionEffect | undefined>(undefined);
  const faults = computed(() => faultsOf(draft.value.playbook));
  const changed = computed(() => playbookDifference(inUse.value, draft.value.playbook).length > 0);
  let base = inUse.peek();
  const trial = bookTrial({ looking: judging, compare: playbookEffect, clock });
  const actionTrial = bookTrial({
    looking: (all, by) => suggesting(all, by, today()),
    compare: actionEffect,
    clock,
    most: SUGGESTED,
  });
  /** How often a whole playbook was put into the draft: what it differs in is worth a look then. */
  const taken = signal(0);

  const change = (next: PlaybookDraft) => {
    draft.value = next;
    saved.value = undefined;
  };
  /** In use it comes only when saved. */
  const take = (playbook: Playbook) => {
    change(replaceDraft(draft.peek(), playbook));
    taken.value += 1;
  };

  const stopTrying = effect(() => {
    const [all, by, next] = [accounts.value, inUse.value, draft.value.playbook];
    trial.stop();
    actionTrial.stop();
    if (!changed.value || faults.value.length > 0 || all.length === 0) {
      tried.value = undefined;
      suggested.value = undefined;
      return undefined;
    }
    const later = setTimeout(async () => {
      const found = await trial.on(all, by, next);
      if (found === undefined) return;
      tried.value = found;
      const actions = await actionTrial.on(all, by, next);
      if (actions !== undefined) suggested.value = actions;
    }, PAUSE);
    return () => clearTimeout(later);
  });

  // Another page may save a model: what is edited here stays, unless nothing was edited.
  const stopFollowing = effect(() => {
    const next = inUse.value;
    if (next === base) return;
    const untouched = playbookDifference(base, draft.peek().playbook).length === 0;
    base = next;
    if (untouched) draft.value = startDraft(next);
  });

  function importText(text: string): readonly PlaybookFault[] {
    const read = readPlaybookFile(text);
    if (read.playbook === undefined) return read.faults;
    take(read.playbook);
    return [];
  }

  async function save(): Promise<void> {
    const { playbook } = draft.peek();
    if (faults.peek().length > 0 || saving.peek()) return;
    saving.value = true;
    const failed = await adopt(playbook);
    saving.value = false;
    saved.value = failed === undefined ? {} : { failed };
  }

  return {
    accounts,
    draft: draft as ReadonlySignal<PlaybookDraft>,
    faults,
    changed,
    effect: tried as ReadonlySignal<PlaybookEffect | undefined>,
    actions: suggested as ReadonlySignal<ActionEffect | undefined>,
    saved: saved as ReadonlySignal<{ readonly failed?: string } | undefined>,
    saving: saving as ReadonlySignal<boolean>,
    edit: (path: PlaybookPath, value: unknown) => change(editDraft(draft.peek(), path, value)),
    undo: () => change(undoDraft(draft.peek())),
    taken: taken as ReadonlySignal<number>,
    take,
    useDefault: () => take(defaultPlaybook),
    discard: () => change(replaceDraft(draft.peek(), inUse.peek())),
    importText,
    save,
    stop: () => {
      stopTrying();
      stopFollowing();
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
