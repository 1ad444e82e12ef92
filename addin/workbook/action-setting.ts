import type { RememberedAction } from '../../core/actions/remembered-action.ts';

/** Under this name the workbook keeps what became of its accounts' actions, as JSON text. */
const ACTION_SETTING = 'kam-sidecar.actions';

/** What became of the actions of this workbook's accounts, as far as it can be read. */
export async function storedActions(): Promise<readonly RememberedAction[]> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(ACTION_SETTING);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? [] : actionsOf(setting.value);
  });
}

/** Changes it: what another window has written meanwhile stays. */
export async function changeStoredActions(
  change: (before: readonly RememberedAction[]) => readonly RememberedAction[],
): Promise<readonly RememberedAction[]> {
  return Excel.run(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItemOrNullObject(ACTION_SETTING);
    setting.load('value');
    await context.sync();
    const next = change(setting.isNullObject ? [] : actionsOf(setting.value));
    if (next.length > 0) settings.add(ACTION_SETTING, JSON.stringify(next));
    else if (!setting.isNullObject) setting.delete();
    await context.sync();
    return next;
  });
}

/** A workbook may come from anywhere: what is no word about an action is passed over. */
function actionsOf(value: unknown): RememberedAction[] {
  try {
    const read: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return Array.isArray(read) ? read.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

const STATES: ReadonlySet<unknown> = new Set(['done', 'snoozed', 'dismissed']);

function isRemembered(one: unknown): one is RememberedAction {
  if (typeof one !== 'object' || one === null) return false;
  const { account, action, rule, state, facts, day, at } = one as Record<string, unknown>;
  return (
    [account, action, rule, day, at].every((text) => typeof text === 'string') &&
    STATES.has(state) &&
    typeof facts === 'object' &&
    facts !== null
  );
}
