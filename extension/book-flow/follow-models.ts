import type { ReadonlySignal } from '@preact/signals';
import type { Playbook } from '../../core/playbook/schema.ts';
import { stampOf } from '../../core/playbook/stamp.ts';
import type { Keeper } from '../panel-flow/keeper.ts';

/** Keeps each model that another one replaces, whoever replaced it, so that it can be gone back to. */
export function followModels(
  inUse: ReadonlySignal<Playbook>,
  keeper: Pick<Keeper, 'earlierModel'>,
  now: () => Date,
): void {
  let before = inUse.peek();
  inUse.subscribe((playbook) => {
    const replaced = before;
    before = playbook;
    if (stampOf(playbook).hash !== stampOf(replaced).hash) void keeper.earlierModel(replaced, now());
  });
}
