import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { Language } from '../../core/text/local-text.ts';
import { cellError } from './cells/cell-error.ts';

/** What is known of the workbook's own playbook. */
export type PlaybookState =
  /** None is stored: the default holds. */
  | { readonly status: 'default' }
  /** The pane is still looking: nothing may be computed by another model meanwhile. */
  | { readonly status: 'reading' }
  | { readonly status: 'stored'; readonly playbook: Playbook }
  /** One is stored and cannot be used. */
  | { readonly status: 'refused'; readonly reason: string };

interface Slot {
  state: PlaybookState;
  displayLanguage?: Language;
}

/** The functions and the pane are two scripts of one page; what they share lies here. */
const SLOT = Symbol.for('kam-sidecar.playbook-in-use');

/**
 * The playbook by which every function computes.
 *
 * @throws `#N/A` with the reason while a stored one is being read, or where the stored one was refused.
 */
export function playbookInUse(): Playbook {
  const { state } = slot();
  const chinese = languageInUse() === 'zh-CN';
  switch (state.status) {
    case 'default':
      return defaultPlaybook;
    case 'stored':
      return state.playbook;
    case 'reading':
      throw cellError(
        '#N/A',
        chinese
          ? '正在读取本工作簿保存的策略手册，读完后会自动重算；若长时间不变，请打开“大客户边栏”窗格。'
          : 'The playbook stored in this workbook is still being read; cells recalculate by themselves. If this stays, open the KAM Sidecar pane.',
      );
    case 'refused':
      throw cellError(
        '#N/A',
        chinese
          ? `本工作簿保存的策略手册无法使用：${state.reason}。请在“大客户边栏”窗格中更换策略手册。`
          : `The playbook stored in this workbook cannot be used: ${state.reason}. Replace it in the KAM Sidecar pane.`,
      );
  }
}

/** The language of results and messages: the playbook's, else the one Office shows, else English. */
export function languageInUse(): Language {
  const { state, displayLanguage } = slot();
  const stored = state.status === 'stored' ? state.playbook.language : undefined;
  return stored ?? displayLanguage ?? 'en';
}

/** Tells the functions what the workbook holds. The caller recalculates the workbook afterwards. */
export function setPlaybookState(state: PlaybookState, displayLanguage?: Language): void {
  const shared = slot();
  shared.state = state;
  if (displayLanguage !== undefined) shared.displayLanguage = displayLanguage;
}

function slot(): Slot {
  const shared = globalThis as { [SLOT]?: Slot };
  shared[SLOT] ??= { state: { status: 'default' } };
  return shared[SLOT];
}
