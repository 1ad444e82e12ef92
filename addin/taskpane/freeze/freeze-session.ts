import { type ReadonlySignal, signal } from '@preact/signals';
import { stampOf, stampText } from '../../../core/playbook/stamp.ts';
import { say } from '../../../core/text/say.ts';
import type { FoundResult } from '../../workbook/find-results.ts';
import { nextTurn } from '../next-turn.ts';
import type { PaneSession } from '../pane-session.ts';
import { reasonOf } from '../reason-of.ts';
import { type FreezeStep, freezeResults, type ResultsWorkbook } from './freeze-results.ts';
import { freezeText } from './freeze-text.ts';

/** What freezing needs of the workbook. */
export interface FreezeWorkbook extends ResultsWorkbook {
  findResults(): Promise<readonly FoundResult[]>;
}

export type Freezing =
  | { readonly state: 'idle' | 'finding' }
  | { readonly state: 'asking'; readonly results: readonly FoundResult[] }
  | { readonly state: 'running'; readonly step: FreezeStep; readonly share: number }
  | { readonly state: 'said'; readonly text: string; readonly failed: boolean };

export interface FreezeSession {
  readonly freezing: ReadonlySignal<Freezing>;
  readonly find: () => Promise<void>;
  readonly confirm: () => Promise<void>;
  /** Answers the question with no, or stops what has not yet changed anything. */
  readonly cancel: () => void;
}

/** Finds KAM formulas, and once that is confirmed puts their values in place of them. */
export function freezeSession(pane: PaneSession, workbook: FreezeWorkbook): FreezeSession {
  const freezing = signal<Freezing>({ state: 'idle' });
  let cancelled = false;
  const tell = (
    text: 'none' | 'unready' | 'done' | 'cancelled' | 'failed',
    values: Record<string, string | number> = {},
  ) => {
    const failed = text === 'unready' || text === 'failed';
    freezing.value = { state: 'said', text: say(freezeText[text], pane.language, values), failed };
  };
  const guarded = (work: () => Promise<void>) =>
    work().catch((error: unknown) => tell('failed', { reason: reasonOf(error) }));

  const freeze = async (results: readonly FoundResult[]) => {
    const rows = results.reduce((sum, { rowCount }) => sum + rowCount, 0);
    const outcome = await freezeResults({
      results,
      workbook,
      playbook: pane.playbook,
      language: pane.language,
      stamp: `${stampText(stampOf(pane.playbook))} · ${pane.today()}`,
      onStep: async (step, done) => {
        freezing.value = { state: 'running', step, share: Math.min(1, done / rows) };
        await nextTurn();
        return !cancelled;
      },
    });
    if (outcome.kind === 'done') tell('done', { formulas: results.length, sheet: outcome.sheet });
    else if (outcome.kind === 'unready') tell('unready', { cells: outcome.cells });
    else tell('cancelled');
  };

  return {
    freezing,
    find: () =>
      guarded(async () => {
        freezing.value = { state: 'finding' };
        const results = await workbook.findResults();
        if (results.length === 0) return tell('none');
        freezing.value = { state: 'asking', results };
      }),
    confirm: async () => {
      const { value } = freezing;
      if (value.state !== 'asking') return;
      cancelled = false;
      freezing.value = { state: 'running', step: 'reading', share: 0 };
      await guarded(() => pane.writing(() => freeze(value.results)));
    },
    cancel: () => {
      cancelled = true;
      if (freezing.value.state === 'asking') freezing.value = { state: 'idle' };
    },
  };
}
