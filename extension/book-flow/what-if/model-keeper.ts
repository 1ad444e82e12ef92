import { nextVersion } from '../../../core/playbook/next-version.ts';
import { PlaybookError, type PlaybookFault, parsePlaybook } from '../../../core/playbook/parse-playbook.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { stampOf, stampText } from '../../../core/playbook/stamp.ts';
import type { AsKept } from '../../storage/playbook-in-use.ts';

/** Where the playbook of this browser is kept. */
export interface ModelStore {
  asKept(): Promise<AsKept>;
  keep(playbook: Playbook): Promise<void>;
  putBack(before: AsKept): Promise<void>;
}

/** A tried playbook became the one in use, with the way back; or why it did not. */
export type KeptModel =
  | { readonly kept: true; readonly stamp: string; undo(): Promise<void> }
  | { readonly kept: false; readonly faults: readonly PlaybookFault[] };

/** Keeps a tried playbook as a version of its own; one that cannot be used is refused with its faults. */
export async function keepModel(tried: Playbook, store: ModelStore): Promise<KeptModel> {
  const own = { ...tried, version: nextVersion(tried.version) };
  try {
    parsePlaybook(own);
  } catch (error) {
    if (error instanceof PlaybookError) return { kept: false, faults: error.faults };
    throw error;
  }
  const before = await store.asKept();
  await store.keep(own);
  return { kept: true, stamp: stampText(stampOf(own)), undo: () => store.putBack(before) };
}
