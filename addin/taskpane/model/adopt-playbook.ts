import { defaultPlaybook } from '../../../core/playbook/default-playbook.ts';
import { playbookDifference } from '../../../core/playbook/playbook-difference.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { setPlaybookState } from '../../functions/playbook-in-use.ts';
import { recalculate } from '../../workbook/recalculate.ts';
import { storePlaybook } from '../../workbook/store-playbook.ts';

/** Keeps a playbook in the workbook, tells the functions, and has every formula computed by it. */
export async function adoptPlaybook(playbook: Playbook): Promise<void> {
  // A workbook that holds no playbook follows the default of whatever version of the add-in opens it.
  const standard = playbookDifference(defaultPlaybook, playbook).length === 0;
  await storePlaybook(standard ? undefined : playbook);
  setPlaybookState(standard ? { status: 'default' } : { status: 'stored', playbook });
  await recalculate();
}
