import type { RememberedAction } from '../../core/actions/remembered-action.ts';
import type { Store } from './open-store.ts';

/** What became of the actions of one account. */
export async function rememberedActions(store: Store, account: string): Promise<RememberedAction[]> {
  return store.getAllFromIndex('actions', 'account', account);
}

/** What became of the actions of all accounts. */
export async function allRememberedActions(store: Store): Promise<RememberedAction[]> {
  return store.getAll('actions');
}

export async function rememberAction(store: Store, remembered: RememberedAction): Promise<void> {
  await store.put('actions', remembered);
}

/** Takes the word back: the action is suggested again. */
export async function recallAction(store: Store, account: string, action: string): Promise<void> {
  await store.delete('actions', [account, action]);
}
