import type { Action } from '../../core/actions/action.ts';
import type { Store } from './open-store.ts';
import type { RememberedAction } from './remembered-action.ts';

/** What became of the actions of one account. */
export async function rememberedActions(store: Store, account: string): Promise<RememberedAction[]> {
  return store.getAllFromIndex('actions', 'account', account);
}

export async function rememberAction(store: Store, remembered: RememberedAction): Promise<void> {
  await store.put('actions', remembered);
}

/** Takes the word back: the action is suggested again. */
export async function recallAction(store: Store, account: string, action: string): Promise<void> {
  await store.delete('actions', [account, action]);
}

/**
 * The actions still to be suggested, in their order. One that was done or dismissed stays away until the facts
 * it stands on change; one that was snoozed also comes back on its day.
 *
 * @param today ISO day.
 */
export function stillSuggested(
  actions: readonly Action[],
  remembered: readonly RememberedAction[],
  today: string,
): readonly Action[] {
  const byId = new Map(remembered.map((one) => [one.action, one]));
  return actions.filter((action) => {
    const before = byId.get(action.id);
    if (before === undefined || !sameFacts(before.facts, action.facts)) return true;
    return before.state === 'snoozed' && before.until !== undefined && before.until <= today;
  });
}

function sameFacts(a: Action['facts'], b: Action['facts']): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]));
}
