import type { IDBPTransaction } from 'idb';
import { PlaybookError, parsePlaybook } from '../../core/playbook/parse-playbook.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import { stampOf } from '../../core/playbook/stamp.ts';
import type { Store } from './open-store.ts';
import type { StoreSchema } from './schema.ts';

/** A playbook by which some day was assessed, or that was in use before. */
export interface StoredPlaybook {
  /** Of its content, see `stampOf`. */
  readonly hash: string;
  readonly playbook: unknown;
  /** ISO moment at which another took its place; absent for one that only explains a day. */
  readonly left?: string;
}

/** A model that was in use before the present one. */
export interface EarlierModel {
  readonly playbook: Playbook;
  readonly hash: string;
  /** ISO moment at which another took its place. */
  readonly left: string;
}

/** Those before are forgotten, unless a day rests on them. */
const EARLIER_KEPT = 10;

/** The playbook of a hash; undefined where it is not kept, or this version cannot read it any more. */
export async function findPlaybook(store: Store, hash: string): Promise<Playbook | undefined> {
  return readable((await store.get('playbooks', hash))?.playbook);
}

/** Keeps a playbook that is being replaced, so that it can be gone back to. */
export async function keepEarlierModel(store: Store, playbook: Playbook, left: string): Promise<void> {
  const change = store.transaction(['days', 'playbooks'], 'readwrite');
  await change.objectStore('playbooks').put({ hash: stampOf(playbook).hash, playbook, left });
  await keepOnlyNeeded(change);
  await change.done;
}

/** Earlier models, the last one first; one that this version cannot read is left out. */
export async function earlierModels(store: Store): Promise<EarlierModel[]> {
  const kept = (await store.getAllFromIndex('playbooks', 'left')).slice(-EARLIER_KEPT).toReversed();
  return kept.flatMap(({ hash, playbook, left }) => {
    const read = readable(playbook);
    return read === undefined || left === undefined ? [] : [{ playbook: read, hash, left }];
  });
}

/** Forgets the playbooks that no day rests on and that have long been replaced. */
export async function keepOnlyNeeded(
  change: IDBPTransaction<StoreSchema, ('accounts' | 'actions' | 'days' | 'playbooks')[], 'readwrite'>,
): Promise<void> {
  const models = change.objectStore('playbooks');
  const inUse = change.objectStore('days').index('playbook');
  const earlier = (await models.index('left').getAllKeys()).slice(-EARLIER_KEPT);
  for (const hash of await models.getAllKeys()) {
    if (!earlier.includes(hash) && (await inUse.getKey(hash)) === undefined) await models.delete(hash);
  }
}

function readable(playbook: unknown): Playbook | undefined {
  if (playbook === undefined) return undefined;
  try {
    return parsePlaybook(playbook);
  } catch (error) {
    if (error instanceof PlaybookError) return undefined;
    throw error;
  }
}
