import { browser } from 'wxt/browser';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { PlaybookError, type PlaybookFault, parsePlaybook } from '../../core/playbook/parse-playbook.ts';
import { playbookDifference } from '../../core/playbook/playbook-difference.ts';
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

/** A browser that keeps none follows the default of whatever version it runs. */
export async function keepPlaybook(playbook: Playbook): Promise<void> {
  if (playbookDifference(defaultPlaybook, playbook).length === 0)
    await browser.storage.local.remove(PLAYBOOK);
  else await browser.storage.local.set({ [PLAYBOOK]: playbook });
}

/** What is kept just as it is, be it nothing or faulty; only to be put back. */
export interface AsKept {
  readonly raw: unknown;
}

export async function playbookAsKept(): Promise<AsKept> {
  const { [PLAYBOOK]: raw } = await browser.storage.local.get(PLAYBOOK);
  return { raw };
}

/** Puts back what was kept before; where nothing was, the default goes on to stand in. */
export async function putBackPlaybook({ raw }: AsKept): Promise<void> {
  if (raw === undefined) await browser.storage.local.remove(PLAYBOOK);
  else await browser.storage.local.set({ [PLAYBOOK]: raw });
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
