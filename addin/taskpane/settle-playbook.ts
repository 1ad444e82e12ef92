import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { PlaybookError, parsePlaybook } from '../../core/playbook/parse-playbook.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { Language } from '../../core/text/local-text.ts';
import { setPlaybookState } from '../functions/playbook-in-use.ts';
import { recalculate } from '../workbook/recalculate.ts';
import { storedPlaybook } from '../workbook/stored-playbook.ts';

/** The playbook in use, or every reason why the stored one cannot be used. */
export type SettledPlaybook =
  | { readonly playbook: Playbook; readonly faults?: undefined }
  | { readonly playbook?: undefined; readonly faults: readonly string[] };

/** Reads the workbook's playbook, tells the functions, and has them compute what they held back. */
export async function settlePlaybook(displayLanguage: Language): Promise<SettledPlaybook> {
  const settled = await read();
  if (settled.playbook === undefined) {
    setPlaybookState({ status: 'refused', reason: settled.faults.slice(0, 3).join('; ') }, displayLanguage);
  } else if (settled.playbook === defaultPlaybook) setPlaybookState({ status: 'default' }, displayLanguage);
  else setPlaybookState({ status: 'stored', playbook: settled.playbook }, displayLanguage);
  await recalculate();
  return settled;
}

async function read(): Promise<SettledPlaybook> {
  try {
    const stored = await storedPlaybook();
    return { playbook: stored === undefined ? defaultPlaybook : parsePlaybook(stored) };
  } catch (error) {
    if (error instanceof PlaybookError) {
      return { faults: error.faults.map(({ path, message }) => `${path}: ${message}`) };
    }
    return { faults: [error instanceof Error ? error.message : String(error)] };
  }
}
