import { browser } from 'wxt/browser';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { PlaybookError, type PlaybookFault, parsePlaybook } from '../../core/playbook/parse-playbook.ts';
import type { Playbook } from '../../core/playbook/schema.ts';

const PLAYBOOK = 'playbook';

export interface KeptPlaybook {
  readonly playbook: Playbook;
  /** What is wrong with the kept one, for which the default stands in; it is not overwritten. */
  readonly faults?: readonly PlaybookFault[];
}

/** The playbook by which this browser computes: the user's own, else the default. */
export async function playbookInUse(): Promise<KeptPlaybook> {
  const { [PLAYBOOK]: kept } = await browser.storage.local.get(PLAYBOOK);
  return checked(kept);
}

export async function keepPlaybook(playbook: Playbook): Promise<void> {
  await browser.storage.local.set({ [PLAYBOOK]: playbook });
}

/** Panels and pages that are open compute by the new one at once. */
export function onPlaybookKept(use: (kept: KeptPlaybook) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (PLAYBOOK in changes) use(checked(changes[PLAYBOOK]?.newValue));
  });
}

function checked(kept: unknown): KeptPlaybook {
  if (kept === undefined) return { playbook: defaultPlaybook };
  try {
    return { playbook: parsePlaybook(kept) };
  } catch (error) {
    if (error instanceof PlaybookError) return { playbook: defaultPlaybook, faults: error.faults };
    throw error;
  }
}
